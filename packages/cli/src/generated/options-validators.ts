// Written by `npm run generate`; edit the schemas it comes from.
// @ts-nocheck — compiled by ajv, which checks itself; what is exported is typed.
/** Validators of the schemas, compiled ahead of time. */
import type { Validator } from './fault.ts'

var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

var checkTlsOptions = validate20;
var schema31 = { "type": "object", "description": "Serve https. The files are read again on SIGHUP.", "additionalProperties": false, "required": ["certificate", "key"], "properties": { "certificate": { "type": "string", "description": "File with the certificate and its chain, PEM; a relative one is sought beside the site file.", "minLength": 1 }, "key": { "type": "string", "description": "File with the private key, PEM; a relative one is sought beside the site file.", "minLength": 1 }, "authorities": { "type": "string", "description": "File with the authorities that remote servers are checked against, PEM, sought beside the site file; by default those of Node.", "minLength": 1 } } };
var func1 = require_ucs2length().default;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.certificate === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "certificate" }, message: "must have required property 'certificate'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.key === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "certificate" || key0 === "key" || key0 === "authorities")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.certificate !== void 0) {
      let data0 = data.certificate;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err3 = { instancePath: instancePath + "/certificate", schemaPath: "#/properties/certificate/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.certificate, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/certificate", schemaPath: "#/properties/certificate/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.certificate.type, parentSchema: schema31.properties.certificate, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data1 = data.key;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err5 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.key, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.key.type, parentSchema: schema31.properties.key, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.authorities !== void 0) {
      let data2 = data.authorities;
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          const err7 = { instancePath: instancePath + "/authorities", schemaPath: "#/properties/authorities/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.authorities, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/authorities", schemaPath: "#/properties/authorities/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.authorities.type, parentSchema: schema31.properties.authorities, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var checkServerOptions = validate21;
var schema32 = { "type": "object", "description": "One HTTP storage server.", "additionalProperties": false, "required": ["name", "listen", "data"], "properties": { "name": { "type": "string", "description": "For logs and metrics; no two servers have the same.", "pattern": "^[A-Za-z0-9_-]{1,40}$" }, "listen": { "type": "array", "description": "Where it listens: `address:port`, `[v6 address]:port`, or `:port` for all addresses of both families. Port 0 is any free one. What the host does not have, such as IPv6, is left out, and this is said.", "minItems": 1, "maxItems": 64, "items": { "type": "string", "minLength": 1, "maxLength": 255 } }, "data": { "type": "string", "description": "Its directory; a relative one is sought beside the site file. Made if its parent exists, unless `storage.readOnly`. Only one server may write to it.", "minLength": 1 }, "tls": { "type": "object", "description": "Serve https. The files are read again on SIGHUP.", "additionalProperties": false, "required": ["certificate", "key"], "properties": { "certificate": { "type": "string", "description": "File with the certificate and its chain, PEM; a relative one is sought beside the site file.", "minLength": 1 }, "key": { "type": "string", "description": "File with the private key, PEM; a relative one is sought beside the site file.", "minLength": 1 }, "authorities": { "type": "string", "description": "File with the authorities that remote servers are checked against, PEM, sought beside the site file; by default those of Node.", "minLength": 1 } } }, "copy": { "type": "object", "description": "The active side of third-party copy.", "additionalProperties": false, "properties": { "markerIntervalMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How often a performance marker is sent; clients give up after some silent minutes.", "default": 5e3 }, "connectTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long a connection to the remote side, TLS included, may take.", "default": 6e4 }, "probeTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long a HEAD to the remote side may take.", "default": 6e4 }, "continueTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long a push waits for `100 Continue` before it sends all the same.", "default": 5e3 }, "firstByteTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long the first byte, and the answer after the last one, may take.", "default": 12e4 }, "stallTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "A copy without a byte for this long has failed.", "default": 6e4 }, "slowWindowMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "The time over which the slowest speed allowed is measured.", "default": 12e4 }, "minBytesPerSecond": { "type": "integer", "minimum": 0, "maximum": 1e12, "description": "A copy slower than this over `slowWindowMs` has failed; 0 = any speed will do.", "default": 10240 }, "maxRedirects": { "type": "integer", "minimum": 0, "maximum": 100, "description": "How many redirects of the remote side are followed.", "default": 20 }, "maxStreams": { "type": "integer", "minimum": 1, "maximum": 100, "description": "Parallel connections of one pull at most, whatever `X-Number-Of-Streams` says.", "default": 16 }, "verifyChecksums": { "type": "boolean", "description": "Compare checksums where the client does not say (`RequireChecksumVerification`) and the remote side offers one.", "default": true }, "allowTargets": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Remote sides that are allowed whatever else says no: an address, a net (`10.0.0.0/8`), a host name or `*.domain`, each with or without `:port`; IPv6 with a port in brackets.", "default": [] }, "denyTargets": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Remote sides that are refused, in the same form. Loopback, link-local, multicast and unspecified addresses always are, unless allowed.", "default": [] }, "ownHosts": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Further `host` or `host:port` under which clients reach this server, besides the Host of the request.", "default": [] } }, "default": {} }, "webdav": { "type": "object", "description": "The storage server: GET, PUT and WebDAV.", "additionalProperties": false, "properties": { "createParents": { "type": "boolean", "description": "A PUT creates missing parent directories instead of being refused with 409.", "default": false }, "stallTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "A client that owes the rest of a request, or does not read the answer, is given up after this long.", "default": 12e4 }, "ownHosts": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Further `host` or `host:port` under which clients reach this server, besides the Host of the request.", "default": [] } }, "default": {} }, "storage": { "type": "object", "description": "Settings of the directory.", "additionalProperties": false, "default": {}, "properties": { "createRoot": { "type": "boolean", "description": "Make the directory, with its parents, where it does not exist.", "default": false }, "readOnly": { "type": "boolean", "description": "Refuse every change.", "default": false }, "syncOnCommit": { "type": "boolean", "description": "Wait until the disk has an upload before it becomes visible.", "default": false }, "checksums": { "type": "array", "items": { "enum": ["adler32", "crc32c"] }, "uniqueItems": true, "description": "Which checksums are made while a file is written. Others, and those of files that came here otherwise, are made when somebody asks, and the file is read for them.", "default": ["adler32"] }, "maxFileBytes": { "type": "integer", "description": "The largest file that is taken.", "minimum": 1, "maximum": 9007199254740991, "default": 9007199254740991 }, "staleUploadHours": { "type": "number", "description": "Uploads that a crashed process left behind are removed at start when nobody has written to them for this long.", "minimum": 0, "maximum": 8760, "default": 24 } } } } };
var pattern4 = new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
var func10 = Object.prototype.hasOwnProperty;
var func0 = require_equal().default;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.copy === void 0) {
      data.copy = {};
    }
    if (data.webdav === void 0) {
      data.webdav = {};
    }
    if (data.storage === void 0) {
      data.storage = {};
    }
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.listen === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listen" }, message: "must have required property 'listen'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.data === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "listen" || key0 === "data" || key0 === "tls" || key0 === "copy" || key0 === "webdav" || key0 === "storage")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,40}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,40}$"', schema: "^[A-Za-z0-9_-]{1,40}$", parentSchema: schema32.properties.name, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.name.type, parentSchema: schema32.properties.name, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.listen !== void 0) {
      let data1 = data.listen;
      if (Array.isArray(data1)) {
        if (data1.length > 64) {
          const err6 = { instancePath: instancePath + "/listen", schemaPath: "#/properties/listen/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items", schema: 64, parentSchema: schema32.properties.listen, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data1.length < 1) {
          const err7 = { instancePath: instancePath + "/listen", schemaPath: "#/properties/listen/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.listen, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func1(data2) > 255) {
              const err8 = { instancePath: instancePath + "/listen/" + i0, schemaPath: "#/properties/listen/items/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema32.properties.listen.items, data: data2 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (func1(data2) < 1) {
              const err9 = { instancePath: instancePath + "/listen/" + i0, schemaPath: "#/properties/listen/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.listen.items, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/listen/" + i0, schemaPath: "#/properties/listen/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.listen.items.type, parentSchema: schema32.properties.listen.items, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/listen", schemaPath: "#/properties/listen/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.listen.type, parentSchema: schema32.properties.listen, data: data1 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data3 = data.data;
      if (typeof data3 === "string") {
        if (func1(data3) < 1) {
          const err12 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.data, data: data3 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.data.type, parentSchema: schema32.properties.data, data: data3 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.tls !== void 0) {
      let data4 = data.tls;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.certificate === void 0) {
          const err14 = { instancePath: instancePath + "/tls", schemaPath: "#/properties/tls/required", keyword: "required", params: { missingProperty: "certificate" }, message: "must have required property 'certificate'", schema: schema32.properties.tls.required, parentSchema: schema32.properties.tls, data: data4 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data4.key === void 0) {
          const err15 = { instancePath: instancePath + "/tls", schemaPath: "#/properties/tls/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema32.properties.tls.required, parentSchema: schema32.properties.tls, data: data4 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        for (const key1 in data4) {
          if (!(key1 === "certificate" || key1 === "key" || key1 === "authorities")) {
            const err16 = { instancePath: instancePath + "/tls", schemaPath: "#/properties/tls/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.tls, data: data4 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data4.certificate !== void 0) {
          let data5 = data4.certificate;
          if (typeof data5 === "string") {
            if (func1(data5) < 1) {
              const err17 = { instancePath: instancePath + "/tls/certificate", schemaPath: "#/properties/tls/properties/certificate/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.tls.properties.certificate, data: data5 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/tls/certificate", schemaPath: "#/properties/tls/properties/certificate/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.tls.properties.certificate.type, parentSchema: schema32.properties.tls.properties.certificate, data: data5 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data4.key !== void 0) {
          let data6 = data4.key;
          if (typeof data6 === "string") {
            if (func1(data6) < 1) {
              const err19 = { instancePath: instancePath + "/tls/key", schemaPath: "#/properties/tls/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.tls.properties.key, data: data6 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/tls/key", schemaPath: "#/properties/tls/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.tls.properties.key.type, parentSchema: schema32.properties.tls.properties.key, data: data6 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data4.authorities !== void 0) {
          let data7 = data4.authorities;
          if (typeof data7 === "string") {
            if (func1(data7) < 1) {
              const err21 = { instancePath: instancePath + "/tls/authorities", schemaPath: "#/properties/tls/properties/authorities/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.tls.properties.authorities, data: data7 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/tls/authorities", schemaPath: "#/properties/tls/properties/authorities/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.tls.properties.authorities.type, parentSchema: schema32.properties.tls.properties.authorities, data: data7 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/tls", schemaPath: "#/properties/tls/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.tls.type, parentSchema: schema32.properties.tls, data: data4 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    let data8 = data.copy;
    if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
      if (data8.markerIntervalMs === void 0) {
        data8.markerIntervalMs = 5e3;
      }
      if (data8.connectTimeoutMs === void 0) {
        data8.connectTimeoutMs = 6e4;
      }
      if (data8.probeTimeoutMs === void 0) {
        data8.probeTimeoutMs = 6e4;
      }
      if (data8.continueTimeoutMs === void 0) {
        data8.continueTimeoutMs = 5e3;
      }
      if (data8.firstByteTimeoutMs === void 0) {
        data8.firstByteTimeoutMs = 12e4;
      }
      if (data8.stallTimeoutMs === void 0) {
        data8.stallTimeoutMs = 6e4;
      }
      if (data8.slowWindowMs === void 0) {
        data8.slowWindowMs = 12e4;
      }
      if (data8.minBytesPerSecond === void 0) {
        data8.minBytesPerSecond = 10240;
      }
      if (data8.maxRedirects === void 0) {
        data8.maxRedirects = 20;
      }
      if (data8.maxStreams === void 0) {
        data8.maxStreams = 16;
      }
      if (data8.verifyChecksums === void 0) {
        data8.verifyChecksums = true;
      }
      if (data8.allowTargets === void 0) {
        data8.allowTargets = [];
      }
      if (data8.denyTargets === void 0) {
        data8.denyTargets = [];
      }
      if (data8.ownHosts === void 0) {
        data8.ownHosts = [];
      }
      for (const key2 in data8) {
        if (!func10.call(schema32.properties.copy.properties, key2)) {
          const err24 = { instancePath: instancePath + "/copy", schemaPath: "#/properties/copy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.copy, data: data8 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
      let data9 = data8.markerIntervalMs;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
        const err25 = { instancePath: instancePath + "/copy/markerIntervalMs", schemaPath: "#/properties/copy/properties/markerIntervalMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.copy.properties.markerIntervalMs.type, parentSchema: schema32.properties.copy.properties.markerIntervalMs, data: data9 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 864e5 || isNaN(data9)) {
          const err26 = { instancePath: instancePath + "/copy/markerIntervalMs", schemaPath: "#/properties/copy/properties/markerIntervalMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema32.properties.copy.properties.markerIntervalMs, data: data9 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (data9 < 1 || isNaN(data9)) {
          const err27 = { instancePath: instancePath + "/copy/markerIntervalMs", schemaPath: "#/properties/copy/properties/markerIntervalMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.copy.properties.markerIntervalMs, data: data9 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      }
      let data10 = data8.connectTimeoutMs;
      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
        const err28 = { instancePath: instancePath + "/copy/connectTimeoutMs", schemaPath: "#/properties/copy/properties/connectTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.copy.properties.connectTimeoutMs.type, parentSchema: schema32.properties.copy.properties.connectTimeoutMs, data: data10 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 864e5 || isNaN(data10)) {
          const err29 = { instancePath: instancePath + "/copy/connectTimeoutMs", schemaPath: "#/properties/copy/properties/connectTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema32.properties.copy.properties.connectTimeoutMs, data: data10 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (data10 < 1 || isNaN(data10)) {
          const err30 = { instancePath: instancePath + "/copy/connectTimeoutMs", schemaPath: "#/properties/copy/properties/connectTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.copy.properties.connectTimeoutMs, data: data10 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      }
      let data11 = data8.probeTimeoutMs;
      if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
        const err31 = { instancePath: instancePath + "/copy/probeTimeoutMs", schemaPath: "#/properties/copy/properties/probeTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.copy.properties.probeTimeoutMs.type, parentSchema: schema32.properties.copy.properties.probeTimeoutMs, data: data11 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 864e5 || isNaN(data11)) {
          const err32 = { instancePath: instancePath + "/copy/probeTimeoutMs", schemaPath: "#/properties/copy/properties/probeTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema32.properties.copy.properties.probeTimeoutMs, data: data11 };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (data11 < 1 || isNaN(data11)) {
          const err33 = { instancePath: instancePath + "/copy/probeTimeoutMs", schemaPath: "#/properties/copy/properties/probeTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.copy.properties.probeTimeoutMs, data: data11 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      }
      let data12 = data8.continueTimeoutMs;
      if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
        const err34 = { instancePath: instancePath + "/copy/continueTimeoutMs", schemaPath: "#/properties/copy/properties/continueTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.copy.properties.continueTimeoutMs.type, parentSchema: schema32.properties.copy.properties.continueTimeoutMs, data: data12 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 > 864e5 || isNaN(data12)) {
          const err35 = { instancePath: instancePath + "/copy/continueTimeoutMs", schemaPath: "#/properties/copy/properties/continueTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema32.properties.copy.properties.continueTimeoutMs, data: data12 };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        if (data12 < 1 || isNaN(data12)) {
          const err36 = { instancePath: instancePath + "/copy/continueTimeoutMs", schemaPath: "#/properties/copy/properties/continueTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.copy.properties.continueTimeoutMs, data: data12 };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      }
      let data13 = data8.firstByteTimeoutMs;
      if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
        const err37 = { instancePath: instancePath + "/copy/firstByteTimeoutMs", schemaPath: "#/properties/copy/properties/firstByteTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.copy.properties.firstByteTimeoutMs.type, parentSchema: schema32.properties.copy.properties.firstByteTimeoutMs, data: data13 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
      if (typeof data13 == "number" && isFinite(data13)) {
        if (data13 > 864e5 || isNaN(data13)) {
          const err38 = { instancePath: instancePath + "/copy/firstByteTimeoutMs", schemaPath: "#/properties/copy/properties/firstByteTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema32.properties.copy.properties.firstByteTimeoutMs, data: data13 };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (data13 < 1 || isNaN(data13)) {
          const err39 = { instancePath: instancePath + "/copy/firstByteTimeoutMs", schemaPath: "#/properties/copy/properties/firstByteTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.copy.properties.firstByteTimeoutMs, data: data13 };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
      }
      let data14 = data8.stallTimeoutMs;
      if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
        const err40 = { instancePath: instancePath + "/copy/stallTimeoutMs", schemaPath: "#/properties/copy/properties/stallTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.copy.properties.stallTimeoutMs.type, parentSchema: schema32.properties.copy.properties.stallTimeoutMs, data: data14 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 > 864e5 || isNaN(data14)) {
          const err41 = { instancePath: instancePath + "/copy/stallTimeoutMs", schemaPath: "#/properties/copy/properties/stallTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema32.properties.copy.properties.stallTimeoutMs, data: data14 };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        if (data14 < 1 || isNaN(data14)) {
          const err42 = { instancePath: instancePath + "/copy/stallTimeoutMs", schemaPath: "#/properties/copy/properties/stallTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.copy.properties.stallTimeoutMs, data: data14 };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
      }
      let data15 = data8.slowWindowMs;
      if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
        const err43 = { instancePath: instancePath + "/copy/slowWindowMs", schemaPath: "#/properties/copy/properties/slowWindowMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.copy.properties.slowWindowMs.type, parentSchema: schema32.properties.copy.properties.slowWindowMs, data: data15 };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 > 864e5 || isNaN(data15)) {
          const err44 = { instancePath: instancePath + "/copy/slowWindowMs", schemaPath: "#/properties/copy/properties/slowWindowMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema32.properties.copy.properties.slowWindowMs, data: data15 };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        if (data15 < 1 || isNaN(data15)) {
          const err45 = { instancePath: instancePath + "/copy/slowWindowMs", schemaPath: "#/properties/copy/properties/slowWindowMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.copy.properties.slowWindowMs, data: data15 };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
      }
      let data16 = data8.minBytesPerSecond;
      if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
        const err46 = { instancePath: instancePath + "/copy/minBytesPerSecond", schemaPath: "#/properties/copy/properties/minBytesPerSecond/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.copy.properties.minBytesPerSecond.type, parentSchema: schema32.properties.copy.properties.minBytesPerSecond, data: data16 };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
      if (typeof data16 == "number" && isFinite(data16)) {
        if (data16 > 1e12 || isNaN(data16)) {
          const err47 = { instancePath: instancePath + "/copy/minBytesPerSecond", schemaPath: "#/properties/copy/properties/minBytesPerSecond/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000", schema: 1e12, parentSchema: schema32.properties.copy.properties.minBytesPerSecond, data: data16 };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
        if (data16 < 0 || isNaN(data16)) {
          const err48 = { instancePath: instancePath + "/copy/minBytesPerSecond", schemaPath: "#/properties/copy/properties/minBytesPerSecond/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema32.properties.copy.properties.minBytesPerSecond, data: data16 };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
      }
      let data17 = data8.maxRedirects;
      if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
        const err49 = { instancePath: instancePath + "/copy/maxRedirects", schemaPath: "#/properties/copy/properties/maxRedirects/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.copy.properties.maxRedirects.type, parentSchema: schema32.properties.copy.properties.maxRedirects, data: data17 };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
      if (typeof data17 == "number" && isFinite(data17)) {
        if (data17 > 100 || isNaN(data17)) {
          const err50 = { instancePath: instancePath + "/copy/maxRedirects", schemaPath: "#/properties/copy/properties/maxRedirects/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema32.properties.copy.properties.maxRedirects, data: data17 };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        if (data17 < 0 || isNaN(data17)) {
          const err51 = { instancePath: instancePath + "/copy/maxRedirects", schemaPath: "#/properties/copy/properties/maxRedirects/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema32.properties.copy.properties.maxRedirects, data: data17 };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
      }
      let data18 = data8.maxStreams;
      if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
        const err52 = { instancePath: instancePath + "/copy/maxStreams", schemaPath: "#/properties/copy/properties/maxStreams/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.copy.properties.maxStreams.type, parentSchema: schema32.properties.copy.properties.maxStreams, data: data18 };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
      if (typeof data18 == "number" && isFinite(data18)) {
        if (data18 > 100 || isNaN(data18)) {
          const err53 = { instancePath: instancePath + "/copy/maxStreams", schemaPath: "#/properties/copy/properties/maxStreams/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema32.properties.copy.properties.maxStreams, data: data18 };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
        if (data18 < 1 || isNaN(data18)) {
          const err54 = { instancePath: instancePath + "/copy/maxStreams", schemaPath: "#/properties/copy/properties/maxStreams/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.copy.properties.maxStreams, data: data18 };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
      }
      let data19 = data8.verifyChecksums;
      if (typeof data19 !== "boolean") {
        const err55 = { instancePath: instancePath + "/copy/verifyChecksums", schemaPath: "#/properties/copy/properties/verifyChecksums/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.copy.properties.verifyChecksums.type, parentSchema: schema32.properties.copy.properties.verifyChecksums, data: data19 };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
      let data20 = data8.allowTargets;
      if (Array.isArray(data20)) {
        const len1 = data20.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data21 = data20[i1];
          if (typeof data21 === "string") {
            if (func1(data21) < 1) {
              const err56 = { instancePath: instancePath + "/copy/allowTargets/" + i1, schemaPath: "#/properties/copy/properties/allowTargets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.copy.properties.allowTargets.items, data: data21 };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          } else {
            const err57 = { instancePath: instancePath + "/copy/allowTargets/" + i1, schemaPath: "#/properties/copy/properties/allowTargets/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.copy.properties.allowTargets.items.type, parentSchema: schema32.properties.copy.properties.allowTargets.items, data: data21 };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
      } else {
        const err58 = { instancePath: instancePath + "/copy/allowTargets", schemaPath: "#/properties/copy/properties/allowTargets/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.copy.properties.allowTargets.type, parentSchema: schema32.properties.copy.properties.allowTargets, data: data20 };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
      let data22 = data8.denyTargets;
      if (Array.isArray(data22)) {
        const len2 = data22.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data23 = data22[i2];
          if (typeof data23 === "string") {
            if (func1(data23) < 1) {
              const err59 = { instancePath: instancePath + "/copy/denyTargets/" + i2, schemaPath: "#/properties/copy/properties/denyTargets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.copy.properties.denyTargets.items, data: data23 };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
          } else {
            const err60 = { instancePath: instancePath + "/copy/denyTargets/" + i2, schemaPath: "#/properties/copy/properties/denyTargets/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.copy.properties.denyTargets.items.type, parentSchema: schema32.properties.copy.properties.denyTargets.items, data: data23 };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
      } else {
        const err61 = { instancePath: instancePath + "/copy/denyTargets", schemaPath: "#/properties/copy/properties/denyTargets/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.copy.properties.denyTargets.type, parentSchema: schema32.properties.copy.properties.denyTargets, data: data22 };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
      let data24 = data8.ownHosts;
      if (Array.isArray(data24)) {
        const len3 = data24.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data25 = data24[i3];
          if (typeof data25 === "string") {
            if (func1(data25) < 1) {
              const err62 = { instancePath: instancePath + "/copy/ownHosts/" + i3, schemaPath: "#/properties/copy/properties/ownHosts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.copy.properties.ownHosts.items, data: data25 };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
          } else {
            const err63 = { instancePath: instancePath + "/copy/ownHosts/" + i3, schemaPath: "#/properties/copy/properties/ownHosts/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.copy.properties.ownHosts.items.type, parentSchema: schema32.properties.copy.properties.ownHosts.items, data: data25 };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
      } else {
        const err64 = { instancePath: instancePath + "/copy/ownHosts", schemaPath: "#/properties/copy/properties/ownHosts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.copy.properties.ownHosts.type, parentSchema: schema32.properties.copy.properties.ownHosts, data: data24 };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    } else {
      const err65 = { instancePath: instancePath + "/copy", schemaPath: "#/properties/copy/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.copy.type, parentSchema: schema32.properties.copy, data: data8 };
      if (vErrors === null) {
        vErrors = [err65];
      } else {
        vErrors.push(err65);
      }
      errors++;
    }
    let data26 = data.webdav;
    if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
      if (data26.createParents === void 0) {
        data26.createParents = false;
      }
      if (data26.stallTimeoutMs === void 0) {
        data26.stallTimeoutMs = 12e4;
      }
      if (data26.ownHosts === void 0) {
        data26.ownHosts = [];
      }
      for (const key3 in data26) {
        if (!(key3 === "createParents" || key3 === "stallTimeoutMs" || key3 === "ownHosts")) {
          const err66 = { instancePath: instancePath + "/webdav", schemaPath: "#/properties/webdav/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.webdav, data: data26 };
          if (vErrors === null) {
            vErrors = [err66];
          } else {
            vErrors.push(err66);
          }
          errors++;
        }
      }
      let data27 = data26.createParents;
      if (typeof data27 !== "boolean") {
        const err67 = { instancePath: instancePath + "/webdav/createParents", schemaPath: "#/properties/webdav/properties/createParents/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.webdav.properties.createParents.type, parentSchema: schema32.properties.webdav.properties.createParents, data: data27 };
        if (vErrors === null) {
          vErrors = [err67];
        } else {
          vErrors.push(err67);
        }
        errors++;
      }
      let data28 = data26.stallTimeoutMs;
      if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
        const err68 = { instancePath: instancePath + "/webdav/stallTimeoutMs", schemaPath: "#/properties/webdav/properties/stallTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.webdav.properties.stallTimeoutMs.type, parentSchema: schema32.properties.webdav.properties.stallTimeoutMs, data: data28 };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
      if (typeof data28 == "number" && isFinite(data28)) {
        if (data28 > 864e5 || isNaN(data28)) {
          const err69 = { instancePath: instancePath + "/webdav/stallTimeoutMs", schemaPath: "#/properties/webdav/properties/stallTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema32.properties.webdav.properties.stallTimeoutMs, data: data28 };
          if (vErrors === null) {
            vErrors = [err69];
          } else {
            vErrors.push(err69);
          }
          errors++;
        }
        if (data28 < 1 || isNaN(data28)) {
          const err70 = { instancePath: instancePath + "/webdav/stallTimeoutMs", schemaPath: "#/properties/webdav/properties/stallTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.webdav.properties.stallTimeoutMs, data: data28 };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
      }
      let data29 = data26.ownHosts;
      if (Array.isArray(data29)) {
        const len4 = data29.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data30 = data29[i4];
          if (typeof data30 === "string") {
            if (func1(data30) < 1) {
              const err71 = { instancePath: instancePath + "/webdav/ownHosts/" + i4, schemaPath: "#/properties/webdav/properties/ownHosts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.webdav.properties.ownHosts.items, data: data30 };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
          } else {
            const err72 = { instancePath: instancePath + "/webdav/ownHosts/" + i4, schemaPath: "#/properties/webdav/properties/ownHosts/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.webdav.properties.ownHosts.items.type, parentSchema: schema32.properties.webdav.properties.ownHosts.items, data: data30 };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
        }
      } else {
        const err73 = { instancePath: instancePath + "/webdav/ownHosts", schemaPath: "#/properties/webdav/properties/ownHosts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.webdav.properties.ownHosts.type, parentSchema: schema32.properties.webdav.properties.ownHosts, data: data29 };
        if (vErrors === null) {
          vErrors = [err73];
        } else {
          vErrors.push(err73);
        }
        errors++;
      }
    } else {
      const err74 = { instancePath: instancePath + "/webdav", schemaPath: "#/properties/webdav/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.webdav.type, parentSchema: schema32.properties.webdav, data: data26 };
      if (vErrors === null) {
        vErrors = [err74];
      } else {
        vErrors.push(err74);
      }
      errors++;
    }
    let data31 = data.storage;
    if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
      if (data31.createRoot === void 0) {
        data31.createRoot = false;
      }
      if (data31.readOnly === void 0) {
        data31.readOnly = false;
      }
      if (data31.syncOnCommit === void 0) {
        data31.syncOnCommit = false;
      }
      if (data31.checksums === void 0) {
        data31.checksums = ["adler32"];
      }
      if (data31.maxFileBytes === void 0) {
        data31.maxFileBytes = 9007199254740991;
      }
      if (data31.staleUploadHours === void 0) {
        data31.staleUploadHours = 24;
      }
      for (const key4 in data31) {
        if (!(key4 === "createRoot" || key4 === "readOnly" || key4 === "syncOnCommit" || key4 === "checksums" || key4 === "maxFileBytes" || key4 === "staleUploadHours")) {
          const err75 = { instancePath: instancePath + "/storage", schemaPath: "#/properties/storage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.storage, data: data31 };
          if (vErrors === null) {
            vErrors = [err75];
          } else {
            vErrors.push(err75);
          }
          errors++;
        }
      }
      let data32 = data31.createRoot;
      if (typeof data32 !== "boolean") {
        const err76 = { instancePath: instancePath + "/storage/createRoot", schemaPath: "#/properties/storage/properties/createRoot/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.storage.properties.createRoot.type, parentSchema: schema32.properties.storage.properties.createRoot, data: data32 };
        if (vErrors === null) {
          vErrors = [err76];
        } else {
          vErrors.push(err76);
        }
        errors++;
      }
      let data33 = data31.readOnly;
      if (typeof data33 !== "boolean") {
        const err77 = { instancePath: instancePath + "/storage/readOnly", schemaPath: "#/properties/storage/properties/readOnly/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.storage.properties.readOnly.type, parentSchema: schema32.properties.storage.properties.readOnly, data: data33 };
        if (vErrors === null) {
          vErrors = [err77];
        } else {
          vErrors.push(err77);
        }
        errors++;
      }
      let data34 = data31.syncOnCommit;
      if (typeof data34 !== "boolean") {
        const err78 = { instancePath: instancePath + "/storage/syncOnCommit", schemaPath: "#/properties/storage/properties/syncOnCommit/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.storage.properties.syncOnCommit.type, parentSchema: schema32.properties.storage.properties.syncOnCommit, data: data34 };
        if (vErrors === null) {
          vErrors = [err78];
        } else {
          vErrors.push(err78);
        }
        errors++;
      }
      let data35 = data31.checksums;
      if (Array.isArray(data35)) {
        const len5 = data35.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data36 = data35[i5];
          if (!(data36 === "adler32" || data36 === "crc32c")) {
            const err79 = { instancePath: instancePath + "/storage/checksums/" + i5, schemaPath: "#/properties/storage/properties/checksums/items/enum", keyword: "enum", params: { allowedValues: schema32.properties.storage.properties.checksums.items.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.storage.properties.checksums.items.enum, parentSchema: schema32.properties.storage.properties.checksums.items, data: data36 };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
        let i6 = data35.length;
        let j0;
        if (i6 > 1) {
          outer0:
            for (; i6--; ) {
              for (j0 = i6; j0--; ) {
                if (func0(data35[i6], data35[j0])) {
                  const err80 = { instancePath: instancePath + "/storage/checksums", schemaPath: "#/properties/storage/properties/checksums/uniqueItems", keyword: "uniqueItems", params: { i: i6, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i6 + " are identical)", schema: true, parentSchema: schema32.properties.storage.properties.checksums, data: data35 };
                  if (vErrors === null) {
                    vErrors = [err80];
                  } else {
                    vErrors.push(err80);
                  }
                  errors++;
                  break outer0;
                }
              }
            }
        }
      } else {
        const err81 = { instancePath: instancePath + "/storage/checksums", schemaPath: "#/properties/storage/properties/checksums/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.storage.properties.checksums.type, parentSchema: schema32.properties.storage.properties.checksums, data: data35 };
        if (vErrors === null) {
          vErrors = [err81];
        } else {
          vErrors.push(err81);
        }
        errors++;
      }
      let data37 = data31.maxFileBytes;
      if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
        const err82 = { instancePath: instancePath + "/storage/maxFileBytes", schemaPath: "#/properties/storage/properties/maxFileBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.storage.properties.maxFileBytes.type, parentSchema: schema32.properties.storage.properties.maxFileBytes, data: data37 };
        if (vErrors === null) {
          vErrors = [err82];
        } else {
          vErrors.push(err82);
        }
        errors++;
      }
      if (typeof data37 == "number" && isFinite(data37)) {
        if (data37 > 9007199254740991 || isNaN(data37)) {
          const err83 = { instancePath: instancePath + "/storage/maxFileBytes", schemaPath: "#/properties/storage/properties/maxFileBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema32.properties.storage.properties.maxFileBytes, data: data37 };
          if (vErrors === null) {
            vErrors = [err83];
          } else {
            vErrors.push(err83);
          }
          errors++;
        }
        if (data37 < 1 || isNaN(data37)) {
          const err84 = { instancePath: instancePath + "/storage/maxFileBytes", schemaPath: "#/properties/storage/properties/maxFileBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.storage.properties.maxFileBytes, data: data37 };
          if (vErrors === null) {
            vErrors = [err84];
          } else {
            vErrors.push(err84);
          }
          errors++;
        }
      }
      let data38 = data31.staleUploadHours;
      if (typeof data38 == "number" && isFinite(data38)) {
        if (data38 > 8760 || isNaN(data38)) {
          const err85 = { instancePath: instancePath + "/storage/staleUploadHours", schemaPath: "#/properties/storage/properties/staleUploadHours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8760 }, message: "must be <= 8760", schema: 8760, parentSchema: schema32.properties.storage.properties.staleUploadHours, data: data38 };
          if (vErrors === null) {
            vErrors = [err85];
          } else {
            vErrors.push(err85);
          }
          errors++;
        }
        if (data38 < 0 || isNaN(data38)) {
          const err86 = { instancePath: instancePath + "/storage/staleUploadHours", schemaPath: "#/properties/storage/properties/staleUploadHours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema32.properties.storage.properties.staleUploadHours, data: data38 };
          if (vErrors === null) {
            vErrors = [err86];
          } else {
            vErrors.push(err86);
          }
          errors++;
        }
      } else {
        const err87 = { instancePath: instancePath + "/storage/staleUploadHours", schemaPath: "#/properties/storage/properties/staleUploadHours/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema32.properties.storage.properties.staleUploadHours.type, parentSchema: schema32.properties.storage.properties.staleUploadHours, data: data38 };
        if (vErrors === null) {
          vErrors = [err87];
        } else {
          vErrors.push(err87);
        }
        errors++;
      }
    } else {
      const err88 = { instancePath: instancePath + "/storage", schemaPath: "#/properties/storage/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.storage.type, parentSchema: schema32.properties.storage, data: data31 };
      if (vErrors === null) {
        vErrors = [err88];
      } else {
        vErrors.push(err88);
      }
      errors++;
    }
  } else {
    const err89 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err89];
    } else {
      vErrors.push(err89);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var checkSiteOptions = validate22;
var schema33 = { "type": "object", "description": "A marking storage site, as `scitags serve` runs it.", "additionalProperties": false, "required": ["servers"], "properties": { "servers": { "type": "array", "description": "The storage servers.", "minItems": 1, "maxItems": 64, "items": { "type": "object", "description": "One HTTP storage server.", "additionalProperties": false, "required": ["name", "listen", "data"], "properties": { "name": { "type": "string", "description": "For logs and metrics; no two servers have the same.", "pattern": "^[A-Za-z0-9_-]{1,40}$" }, "listen": { "type": "array", "description": "Where it listens: `address:port`, `[v6 address]:port`, or `:port` for all addresses of both families. Port 0 is any free one. What the host does not have, such as IPv6, is left out, and this is said.", "minItems": 1, "maxItems": 64, "items": { "type": "string", "minLength": 1, "maxLength": 255 } }, "data": { "type": "string", "description": "Its directory; a relative one is sought beside the site file. Made if its parent exists, unless `storage.readOnly`. Only one server may write to it.", "minLength": 1 }, "tls": { "type": "object", "description": "Serve https. The files are read again on SIGHUP.", "additionalProperties": false, "required": ["certificate", "key"], "properties": { "certificate": { "type": "string", "description": "File with the certificate and its chain, PEM; a relative one is sought beside the site file.", "minLength": 1 }, "key": { "type": "string", "description": "File with the private key, PEM; a relative one is sought beside the site file.", "minLength": 1 }, "authorities": { "type": "string", "description": "File with the authorities that remote servers are checked against, PEM, sought beside the site file; by default those of Node.", "minLength": 1 } } }, "copy": { "type": "object", "description": "The active side of third-party copy.", "additionalProperties": false, "properties": { "markerIntervalMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How often a performance marker is sent; clients give up after some silent minutes.", "default": 5e3 }, "connectTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long a connection to the remote side, TLS included, may take.", "default": 6e4 }, "probeTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long a HEAD to the remote side may take.", "default": 6e4 }, "continueTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long a push waits for `100 Continue` before it sends all the same.", "default": 5e3 }, "firstByteTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long the first byte, and the answer after the last one, may take.", "default": 12e4 }, "stallTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "A copy without a byte for this long has failed.", "default": 6e4 }, "slowWindowMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "The time over which the slowest speed allowed is measured.", "default": 12e4 }, "minBytesPerSecond": { "type": "integer", "minimum": 0, "maximum": 1e12, "description": "A copy slower than this over `slowWindowMs` has failed; 0 = any speed will do.", "default": 10240 }, "maxRedirects": { "type": "integer", "minimum": 0, "maximum": 100, "description": "How many redirects of the remote side are followed.", "default": 20 }, "maxStreams": { "type": "integer", "minimum": 1, "maximum": 100, "description": "Parallel connections of one pull at most, whatever `X-Number-Of-Streams` says.", "default": 16 }, "verifyChecksums": { "type": "boolean", "description": "Compare checksums where the client does not say (`RequireChecksumVerification`) and the remote side offers one.", "default": true }, "allowTargets": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Remote sides that are allowed whatever else says no: an address, a net (`10.0.0.0/8`), a host name or `*.domain`, each with or without `:port`; IPv6 with a port in brackets.", "default": [] }, "denyTargets": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Remote sides that are refused, in the same form. Loopback, link-local, multicast and unspecified addresses always are, unless allowed.", "default": [] }, "ownHosts": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Further `host` or `host:port` under which clients reach this server, besides the Host of the request.", "default": [] } }, "default": {} }, "webdav": { "type": "object", "description": "The storage server: GET, PUT and WebDAV.", "additionalProperties": false, "properties": { "createParents": { "type": "boolean", "description": "A PUT creates missing parent directories instead of being refused with 409.", "default": false }, "stallTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "A client that owes the rest of a request, or does not read the answer, is given up after this long.", "default": 12e4 }, "ownHosts": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Further `host` or `host:port` under which clients reach this server, besides the Host of the request.", "default": [] } }, "default": {} }, "storage": { "type": "object", "description": "Settings of the directory.", "additionalProperties": false, "default": {}, "properties": { "createRoot": { "type": "boolean", "description": "Make the directory, with its parents, where it does not exist.", "default": false }, "readOnly": { "type": "boolean", "description": "Refuse every change.", "default": false }, "syncOnCommit": { "type": "boolean", "description": "Wait until the disk has an upload before it becomes visible.", "default": false }, "checksums": { "type": "array", "items": { "enum": ["adler32", "crc32c"] }, "uniqueItems": true, "description": "Which checksums are made while a file is written. Others, and those of files that came here otherwise, are made when somebody asks, and the file is read for them.", "default": ["adler32"] }, "maxFileBytes": { "type": "integer", "description": "The largest file that is taken.", "minimum": 1, "maximum": 9007199254740991, "default": 9007199254740991 }, "staleUploadHours": { "type": "number", "description": "Uploads that a crashed process left behind are removed at start when nobody has written to them for this long.", "minimum": 0, "maximum": 8760, "default": 24 } } } } } }, "workers": { "description": "How many processes answer; `auto` is one for each processor. With more than 1 the process that was started keeps registry, collector and metrics for them.", "default": 1, "type": ["integer", "string"], "if": { "type": "number" }, "then": { "type": "integer", "minimum": 1, "maximum": 256 }, "else": { "type": "string", "enum": ["auto"] } }, "marking": { "type": "object", "description": "The marking engine, shared by all servers.", "additionalProperties": false, "properties": { "scope": { "type": "string", "description": "Which peers are marked; private, link-local and loopback ones are local.", "enum": ["remote", "local", "any"], "default": "remote" }, "experiments": { "type": "object", "description": "Which experiment an untagged transfer belongs to. The first that fits decides: path, VO, token issuer, default.", "additionalProperties": false, "default": {}, "properties": { "default": { "description": "Where nothing else fits; without it such transfers are not marked. Name or id.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } }, "paths": { "type": "object", "description": "Absolute path \u2192 experiment. Covers everything below it, by whole components; the longest wins.", "default": {}, "additionalProperties": { "description": "Name or id (1\u20261023) of an experiment.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } } }, "vos": { "type": "object", "description": "VO, group (`cms/uscms`) or FQAN (`/cms/Role=production`) \u2192 experiment.", "default": {}, "additionalProperties": { "description": "Name or id (1\u20261023) of an experiment.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } } }, "issuers": { "type": "object", "description": "`iss` of the bearer token \u2192 experiment.", "default": {}, "additionalProperties": { "description": "Name or id (1\u20261023) of an experiment.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } } } } }, "activities": { "type": "object", "description": "Experiment \u2192 which activity an untagged transfer is. The first that fits decides: user, role, default, activity 1.", "default": {}, "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "default": { "description": "Name or id (1\u202663) of an activity of this experiment.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } }, "roles": { "type": "object", "description": "Role \u2192 activity.", "default": {}, "additionalProperties": { "description": "Name or id (1\u202663) of an activity of this experiment.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } } }, "users": { "type": "object", "description": "User \u2192 activity.", "default": {}, "additionalProperties": { "description": "Name or id (1\u202663) of an activity of this experiment.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } } } } } }, "registry": { "type": "object", "description": "Where names and ids come from.", "additionalProperties": false, "default": {}, "properties": { "source": { "type": "string", "description": "An http or https URL, the path of a file, or `embedded` for the copy inside this package. A relative path is sought beside the site file.", "minLength": 1, "default": "https://www.scitags.org/api.json" }, "cacheFile": { "type": "string", "description": "Keeps the last good registry between runs. A relative path is sought beside the site file.", "minLength": 1 }, "refreshMinutes": { "type": "number", "description": "How often the source is asked again; 0 = only at start.", "minimum": 0, "maximum": 10080, "default": 720 }, "timeoutMs": { "type": "integer", "description": "How long one fetch may take.", "minimum": 1, "maximum": 6e5, "default": 5e3 } } }, "idleMs": { "type": "integer", "description": "A flow ends when nothing of it has moved for this long.", "minimum": 10, "maximum": 36e5, "default": 5e3 }, "ongoingMs": { "type": "integer", "description": "How often a long flow is reported; 0 = never.", "minimum": 0, "maximum": 864e5, "default": 6e4 }, "addresses": { "type": "object", "description": "Own address \u2192 the address that the network sees, behind NAT or a balancer.", "default": {}, "additionalProperties": { "type": "string", "minLength": 2 } }, "fireflies": { "type": "object", "description": "UDP messages about each flow.", "additionalProperties": false, "default": {}, "properties": { "collectors": { "type": "array", "description": "Who gets them: `host`, `host:port` or `[v6]:port`; the port is 10514 if left out.", "default": [], "items": { "type": "string", "pattern": "^(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]/]+)(:[0-9]{1,5})?$" } }, "toFarEnd": { "type": "boolean", "description": "Also to the other end of each flow, port 10514.", "default": true }, "hostName": { "type": "string", "description": "HOST of the syslog header, without blanks; by default the name of this host.", "pattern": "^[!-~]{1,255}$" } } }, "flowd": { "type": "object", "description": "A flowd or flowd-go on this host that is told about each flow.", "additionalProperties": false, "default": {}, "properties": { "pipe": { "type": "string", "description": "Its named pipe, such as `/var/run/flowd`; never created by us. A relative path is sought beside the site file.", "minLength": 1 }, "api": { "type": "string", "description": "HTTP API of flowd-go, such as `http://127.0.0.1:7777`.", "pattern": "^https?://" } } }, "markerQueue": { "type": "integer", "description": "Events kept for each marker that is slow; more are dropped and counted, but never the end of a flow whose start was told.", "minimum": 1, "maximum": 1e7, "default": 1e4 }, "labelParity": { "type": "boolean", "description": "Experimental: the entropy bits of a flow label hold a Hamming code over its data bits.", "default": false } }, "default": {} }, "collector": { "type": "object", "description": "A firefly collector in the same process; without this key there is none.", "additionalProperties": false, "properties": { "port": { "type": "integer", "description": "UDP port to listen on; 0 = any free one.", "minimum": 0, "maximum": 65535, "default": 10514 }, "addresses": { "type": "array", "description": "Addresses to listen on. IPv6 ones are left out, and this is said, where the host has no IPv6.", "minItems": 1, "maxItems": 64, "default": ["::", "0.0.0.0"], "items": { "type": "string", "minLength": 2, "maxLength": 64 } }, "receiveBufferBytes": { "type": "integer", "description": "Kernel buffer of each socket. Linux grants at most `net.core.rmem_max`.", "minimum": 4096, "maximum": 1073741824, "default": 8388608 }, "maxDatagramBytes": { "type": "integer", "description": "Longer datagrams are dropped unread, and counted.", "minimum": 512, "maximum": 65507, "default": 8192 }, "maxWaitingBytes": { "type": "integer", "description": "Datagrams kept while fireflies come faster than they can be read; more are dropped and counted.", "minimum": 65536, "maximum": 4294967296, "default": 67108864 }, "maxFlows": { "type": "integer", "description": "Flows kept in memory; ended ones make room first, then those heard of least recently.", "minimum": 1, "maximum": 1e8, "default": 2e5 }, "maxSenders": { "type": "integer", "description": "Senders whose rates are counted one by one; all others share one counter.", "minimum": 1, "maximum": 1e6, "default": 1024 }, "openForMinutes": { "type": "number", "description": "A flow that nothing more is heard of is given up after this long.", "minimum": 0.01, "maximum": 1e5, "default": 1440 }, "rememberForSeconds": { "type": "number", "description": "How long an ended flow is kept, so that a second copy of its end is known as one.", "minimum": 1, "maximum": 86400, "default": 60 }, "startWindowMs": { "type": "integer", "description": "How far apart two start-times of one flow may be, as told by its two ends.", "minimum": 0, "maximum": 6e5, "default": 2e3 } } }, "metrics": { "type": "object", "description": "Metrics and health on a port of their own; without this key there are none.", "additionalProperties": false, "required": ["listen"], "properties": { "listen": { "type": "string", "description": "Where, in the form of `listen` of a server.", "minLength": 1, "maxLength": 255 } } }, "log": { "type": "object", "description": "What is logged, on the error output.", "additionalProperties": false, "default": {}, "properties": { "level": { "type": "string", "description": "The least that is logged; each decision is logged at debug.", "enum": ["trace", "debug", "info", "warn", "error", "silent"], "default": "info" } } }, "drainSeconds": { "type": "number", "description": "How long running transfers may take to finish when the site is told to stop.", "minimum": 0, "maximum": 86400, "default": 20 } } };
var pattern6 = new RegExp("^(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]/]+)(:[0-9]{1,5})?$", "u");
var pattern7 = new RegExp("^[!-~]{1,255}$", "u");
var pattern8 = new RegExp("^https?://", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.workers === void 0) {
      data.workers = 1;
    }
    if (data.marking === void 0) {
      data.marking = {};
    }
    if (data.log === void 0) {
      data.log = {};
    }
    if (data.drainSeconds === void 0) {
      data.drainSeconds = 20;
    }
    if (data.servers === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "servers" }, message: "must have required property 'servers'", schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "servers" || key0 === "workers" || key0 === "marking" || key0 === "collector" || key0 === "metrics" || key0 === "log" || key0 === "drainSeconds")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.servers !== void 0) {
      let data0 = data.servers;
      if (Array.isArray(data0)) {
        if (data0.length > 64) {
          const err2 = { instancePath: instancePath + "/servers", schemaPath: "#/properties/servers/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items", schema: 64, parentSchema: schema33.properties.servers, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/servers", schemaPath: "#/properties/servers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema33.properties.servers, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.copy === void 0) {
              data1.copy = {};
            }
            if (data1.webdav === void 0) {
              data1.webdav = {};
            }
            if (data1.storage === void 0) {
              data1.storage = {};
            }
            if (data1.name === void 0) {
              const err4 = { instancePath: instancePath + "/servers/" + i0, schemaPath: "#/properties/servers/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema33.properties.servers.items.required, parentSchema: schema33.properties.servers.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.listen === void 0) {
              const err5 = { instancePath: instancePath + "/servers/" + i0, schemaPath: "#/properties/servers/items/required", keyword: "required", params: { missingProperty: "listen" }, message: "must have required property 'listen'", schema: schema33.properties.servers.items.required, parentSchema: schema33.properties.servers.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.data === void 0) {
              const err6 = { instancePath: instancePath + "/servers/" + i0, schemaPath: "#/properties/servers/items/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'", schema: schema33.properties.servers.items.required, parentSchema: schema33.properties.servers.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "name" || key1 === "listen" || key1 === "data" || key1 === "tls" || key1 === "copy" || key1 === "webdav" || key1 === "storage")) {
                const err7 = { instancePath: instancePath + "/servers/" + i0, schemaPath: "#/properties/servers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.servers.items, data: data1 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data1.name !== void 0) {
              let data2 = data1.name;
              if (typeof data2 === "string") {
                if (!pattern4.test(data2)) {
                  const err8 = { instancePath: instancePath + "/servers/" + i0 + "/name", schemaPath: "#/properties/servers/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,40}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,40}$"', schema: "^[A-Za-z0-9_-]{1,40}$", parentSchema: schema33.properties.servers.items.properties.name, data: data2 };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
              } else {
                const err9 = { instancePath: instancePath + "/servers/" + i0 + "/name", schemaPath: "#/properties/servers/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.name.type, parentSchema: schema33.properties.servers.items.properties.name, data: data2 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data1.listen !== void 0) {
              let data3 = data1.listen;
              if (Array.isArray(data3)) {
                if (data3.length > 64) {
                  const err10 = { instancePath: instancePath + "/servers/" + i0 + "/listen", schemaPath: "#/properties/servers/items/properties/listen/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items", schema: 64, parentSchema: schema33.properties.servers.items.properties.listen, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
                if (data3.length < 1) {
                  const err11 = { instancePath: instancePath + "/servers/" + i0 + "/listen", schemaPath: "#/properties/servers/items/properties/listen/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema33.properties.servers.items.properties.listen, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
                const len1 = data3.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data4 = data3[i1];
                  if (typeof data4 === "string") {
                    if (func1(data4) > 255) {
                      const err12 = { instancePath: instancePath + "/servers/" + i0 + "/listen/" + i1, schemaPath: "#/properties/servers/items/properties/listen/items/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema33.properties.servers.items.properties.listen.items, data: data4 };
                      if (vErrors === null) {
                        vErrors = [err12];
                      } else {
                        vErrors.push(err12);
                      }
                      errors++;
                    }
                    if (func1(data4) < 1) {
                      const err13 = { instancePath: instancePath + "/servers/" + i0 + "/listen/" + i1, schemaPath: "#/properties/servers/items/properties/listen/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.servers.items.properties.listen.items, data: data4 };
                      if (vErrors === null) {
                        vErrors = [err13];
                      } else {
                        vErrors.push(err13);
                      }
                      errors++;
                    }
                  } else {
                    const err14 = { instancePath: instancePath + "/servers/" + i0 + "/listen/" + i1, schemaPath: "#/properties/servers/items/properties/listen/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.listen.items.type, parentSchema: schema33.properties.servers.items.properties.listen.items, data: data4 };
                    if (vErrors === null) {
                      vErrors = [err14];
                    } else {
                      vErrors.push(err14);
                    }
                    errors++;
                  }
                }
              } else {
                const err15 = { instancePath: instancePath + "/servers/" + i0 + "/listen", schemaPath: "#/properties/servers/items/properties/listen/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.servers.items.properties.listen.type, parentSchema: schema33.properties.servers.items.properties.listen, data: data3 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data1.data !== void 0) {
              let data5 = data1.data;
              if (typeof data5 === "string") {
                if (func1(data5) < 1) {
                  const err16 = { instancePath: instancePath + "/servers/" + i0 + "/data", schemaPath: "#/properties/servers/items/properties/data/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.servers.items.properties.data, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              } else {
                const err17 = { instancePath: instancePath + "/servers/" + i0 + "/data", schemaPath: "#/properties/servers/items/properties/data/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.data.type, parentSchema: schema33.properties.servers.items.properties.data, data: data5 };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data1.tls !== void 0) {
              let data6 = data1.tls;
              if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                if (data6.certificate === void 0) {
                  const err18 = { instancePath: instancePath + "/servers/" + i0 + "/tls", schemaPath: "#/properties/servers/items/properties/tls/required", keyword: "required", params: { missingProperty: "certificate" }, message: "must have required property 'certificate'", schema: schema33.properties.servers.items.properties.tls.required, parentSchema: schema33.properties.servers.items.properties.tls, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
                if (data6.key === void 0) {
                  const err19 = { instancePath: instancePath + "/servers/" + i0 + "/tls", schemaPath: "#/properties/servers/items/properties/tls/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema33.properties.servers.items.properties.tls.required, parentSchema: schema33.properties.servers.items.properties.tls, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
                for (const key2 in data6) {
                  if (!(key2 === "certificate" || key2 === "key" || key2 === "authorities")) {
                    const err20 = { instancePath: instancePath + "/servers/" + i0 + "/tls", schemaPath: "#/properties/servers/items/properties/tls/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.servers.items.properties.tls, data: data6 };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                }
                if (data6.certificate !== void 0) {
                  let data7 = data6.certificate;
                  if (typeof data7 === "string") {
                    if (func1(data7) < 1) {
                      const err21 = { instancePath: instancePath + "/servers/" + i0 + "/tls/certificate", schemaPath: "#/properties/servers/items/properties/tls/properties/certificate/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.servers.items.properties.tls.properties.certificate, data: data7 };
                      if (vErrors === null) {
                        vErrors = [err21];
                      } else {
                        vErrors.push(err21);
                      }
                      errors++;
                    }
                  } else {
                    const err22 = { instancePath: instancePath + "/servers/" + i0 + "/tls/certificate", schemaPath: "#/properties/servers/items/properties/tls/properties/certificate/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.tls.properties.certificate.type, parentSchema: schema33.properties.servers.items.properties.tls.properties.certificate, data: data7 };
                    if (vErrors === null) {
                      vErrors = [err22];
                    } else {
                      vErrors.push(err22);
                    }
                    errors++;
                  }
                }
                if (data6.key !== void 0) {
                  let data8 = data6.key;
                  if (typeof data8 === "string") {
                    if (func1(data8) < 1) {
                      const err23 = { instancePath: instancePath + "/servers/" + i0 + "/tls/key", schemaPath: "#/properties/servers/items/properties/tls/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.servers.items.properties.tls.properties.key, data: data8 };
                      if (vErrors === null) {
                        vErrors = [err23];
                      } else {
                        vErrors.push(err23);
                      }
                      errors++;
                    }
                  } else {
                    const err24 = { instancePath: instancePath + "/servers/" + i0 + "/tls/key", schemaPath: "#/properties/servers/items/properties/tls/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.tls.properties.key.type, parentSchema: schema33.properties.servers.items.properties.tls.properties.key, data: data8 };
                    if (vErrors === null) {
                      vErrors = [err24];
                    } else {
                      vErrors.push(err24);
                    }
                    errors++;
                  }
                }
                if (data6.authorities !== void 0) {
                  let data9 = data6.authorities;
                  if (typeof data9 === "string") {
                    if (func1(data9) < 1) {
                      const err25 = { instancePath: instancePath + "/servers/" + i0 + "/tls/authorities", schemaPath: "#/properties/servers/items/properties/tls/properties/authorities/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.servers.items.properties.tls.properties.authorities, data: data9 };
                      if (vErrors === null) {
                        vErrors = [err25];
                      } else {
                        vErrors.push(err25);
                      }
                      errors++;
                    }
                  } else {
                    const err26 = { instancePath: instancePath + "/servers/" + i0 + "/tls/authorities", schemaPath: "#/properties/servers/items/properties/tls/properties/authorities/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.tls.properties.authorities.type, parentSchema: schema33.properties.servers.items.properties.tls.properties.authorities, data: data9 };
                    if (vErrors === null) {
                      vErrors = [err26];
                    } else {
                      vErrors.push(err26);
                    }
                    errors++;
                  }
                }
              } else {
                const err27 = { instancePath: instancePath + "/servers/" + i0 + "/tls", schemaPath: "#/properties/servers/items/properties/tls/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.servers.items.properties.tls.type, parentSchema: schema33.properties.servers.items.properties.tls, data: data6 };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            let data10 = data1.copy;
            if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
              if (data10.markerIntervalMs === void 0) {
                data10.markerIntervalMs = 5e3;
              }
              if (data10.connectTimeoutMs === void 0) {
                data10.connectTimeoutMs = 6e4;
              }
              if (data10.probeTimeoutMs === void 0) {
                data10.probeTimeoutMs = 6e4;
              }
              if (data10.continueTimeoutMs === void 0) {
                data10.continueTimeoutMs = 5e3;
              }
              if (data10.firstByteTimeoutMs === void 0) {
                data10.firstByteTimeoutMs = 12e4;
              }
              if (data10.stallTimeoutMs === void 0) {
                data10.stallTimeoutMs = 6e4;
              }
              if (data10.slowWindowMs === void 0) {
                data10.slowWindowMs = 12e4;
              }
              if (data10.minBytesPerSecond === void 0) {
                data10.minBytesPerSecond = 10240;
              }
              if (data10.maxRedirects === void 0) {
                data10.maxRedirects = 20;
              }
              if (data10.maxStreams === void 0) {
                data10.maxStreams = 16;
              }
              if (data10.verifyChecksums === void 0) {
                data10.verifyChecksums = true;
              }
              if (data10.allowTargets === void 0) {
                data10.allowTargets = [];
              }
              if (data10.denyTargets === void 0) {
                data10.denyTargets = [];
              }
              if (data10.ownHosts === void 0) {
                data10.ownHosts = [];
              }
              for (const key3 in data10) {
                if (!func10.call(schema33.properties.servers.items.properties.copy.properties, key3)) {
                  const err28 = { instancePath: instancePath + "/servers/" + i0 + "/copy", schemaPath: "#/properties/servers/items/properties/copy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.servers.items.properties.copy, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
              }
              let data11 = data10.markerIntervalMs;
              if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                const err29 = { instancePath: instancePath + "/servers/" + i0 + "/copy/markerIntervalMs", schemaPath: "#/properties/servers/items/properties/copy/properties/markerIntervalMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.copy.properties.markerIntervalMs.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.markerIntervalMs, data: data11 };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
              if (typeof data11 == "number" && isFinite(data11)) {
                if (data11 > 864e5 || isNaN(data11)) {
                  const err30 = { instancePath: instancePath + "/servers/" + i0 + "/copy/markerIntervalMs", schemaPath: "#/properties/servers/items/properties/copy/properties/markerIntervalMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema33.properties.servers.items.properties.copy.properties.markerIntervalMs, data: data11 };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
                if (data11 < 1 || isNaN(data11)) {
                  const err31 = { instancePath: instancePath + "/servers/" + i0 + "/copy/markerIntervalMs", schemaPath: "#/properties/servers/items/properties/copy/properties/markerIntervalMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.servers.items.properties.copy.properties.markerIntervalMs, data: data11 };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
              }
              let data12 = data10.connectTimeoutMs;
              if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                const err32 = { instancePath: instancePath + "/servers/" + i0 + "/copy/connectTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/connectTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.copy.properties.connectTimeoutMs.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.connectTimeoutMs, data: data12 };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
              if (typeof data12 == "number" && isFinite(data12)) {
                if (data12 > 864e5 || isNaN(data12)) {
                  const err33 = { instancePath: instancePath + "/servers/" + i0 + "/copy/connectTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/connectTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema33.properties.servers.items.properties.copy.properties.connectTimeoutMs, data: data12 };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
                if (data12 < 1 || isNaN(data12)) {
                  const err34 = { instancePath: instancePath + "/servers/" + i0 + "/copy/connectTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/connectTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.servers.items.properties.copy.properties.connectTimeoutMs, data: data12 };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
              }
              let data13 = data10.probeTimeoutMs;
              if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                const err35 = { instancePath: instancePath + "/servers/" + i0 + "/copy/probeTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/probeTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.copy.properties.probeTimeoutMs.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.probeTimeoutMs, data: data13 };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
              if (typeof data13 == "number" && isFinite(data13)) {
                if (data13 > 864e5 || isNaN(data13)) {
                  const err36 = { instancePath: instancePath + "/servers/" + i0 + "/copy/probeTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/probeTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema33.properties.servers.items.properties.copy.properties.probeTimeoutMs, data: data13 };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
                if (data13 < 1 || isNaN(data13)) {
                  const err37 = { instancePath: instancePath + "/servers/" + i0 + "/copy/probeTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/probeTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.servers.items.properties.copy.properties.probeTimeoutMs, data: data13 };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
              }
              let data14 = data10.continueTimeoutMs;
              if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                const err38 = { instancePath: instancePath + "/servers/" + i0 + "/copy/continueTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/continueTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.copy.properties.continueTimeoutMs.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.continueTimeoutMs, data: data14 };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
              if (typeof data14 == "number" && isFinite(data14)) {
                if (data14 > 864e5 || isNaN(data14)) {
                  const err39 = { instancePath: instancePath + "/servers/" + i0 + "/copy/continueTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/continueTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema33.properties.servers.items.properties.copy.properties.continueTimeoutMs, data: data14 };
                  if (vErrors === null) {
                    vErrors = [err39];
                  } else {
                    vErrors.push(err39);
                  }
                  errors++;
                }
                if (data14 < 1 || isNaN(data14)) {
                  const err40 = { instancePath: instancePath + "/servers/" + i0 + "/copy/continueTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/continueTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.servers.items.properties.copy.properties.continueTimeoutMs, data: data14 };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
              }
              let data15 = data10.firstByteTimeoutMs;
              if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                const err41 = { instancePath: instancePath + "/servers/" + i0 + "/copy/firstByteTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/firstByteTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.copy.properties.firstByteTimeoutMs.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.firstByteTimeoutMs, data: data15 };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
              if (typeof data15 == "number" && isFinite(data15)) {
                if (data15 > 864e5 || isNaN(data15)) {
                  const err42 = { instancePath: instancePath + "/servers/" + i0 + "/copy/firstByteTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/firstByteTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema33.properties.servers.items.properties.copy.properties.firstByteTimeoutMs, data: data15 };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
                if (data15 < 1 || isNaN(data15)) {
                  const err43 = { instancePath: instancePath + "/servers/" + i0 + "/copy/firstByteTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/firstByteTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.servers.items.properties.copy.properties.firstByteTimeoutMs, data: data15 };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
              }
              let data16 = data10.stallTimeoutMs;
              if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                const err44 = { instancePath: instancePath + "/servers/" + i0 + "/copy/stallTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/stallTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.copy.properties.stallTimeoutMs.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.stallTimeoutMs, data: data16 };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
              if (typeof data16 == "number" && isFinite(data16)) {
                if (data16 > 864e5 || isNaN(data16)) {
                  const err45 = { instancePath: instancePath + "/servers/" + i0 + "/copy/stallTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/stallTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema33.properties.servers.items.properties.copy.properties.stallTimeoutMs, data: data16 };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
                if (data16 < 1 || isNaN(data16)) {
                  const err46 = { instancePath: instancePath + "/servers/" + i0 + "/copy/stallTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/stallTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.servers.items.properties.copy.properties.stallTimeoutMs, data: data16 };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
              }
              let data17 = data10.slowWindowMs;
              if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                const err47 = { instancePath: instancePath + "/servers/" + i0 + "/copy/slowWindowMs", schemaPath: "#/properties/servers/items/properties/copy/properties/slowWindowMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.copy.properties.slowWindowMs.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.slowWindowMs, data: data17 };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
              if (typeof data17 == "number" && isFinite(data17)) {
                if (data17 > 864e5 || isNaN(data17)) {
                  const err48 = { instancePath: instancePath + "/servers/" + i0 + "/copy/slowWindowMs", schemaPath: "#/properties/servers/items/properties/copy/properties/slowWindowMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema33.properties.servers.items.properties.copy.properties.slowWindowMs, data: data17 };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
                if (data17 < 1 || isNaN(data17)) {
                  const err49 = { instancePath: instancePath + "/servers/" + i0 + "/copy/slowWindowMs", schemaPath: "#/properties/servers/items/properties/copy/properties/slowWindowMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.servers.items.properties.copy.properties.slowWindowMs, data: data17 };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
              }
              let data18 = data10.minBytesPerSecond;
              if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
                const err50 = { instancePath: instancePath + "/servers/" + i0 + "/copy/minBytesPerSecond", schemaPath: "#/properties/servers/items/properties/copy/properties/minBytesPerSecond/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.copy.properties.minBytesPerSecond.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.minBytesPerSecond, data: data18 };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
              if (typeof data18 == "number" && isFinite(data18)) {
                if (data18 > 1e12 || isNaN(data18)) {
                  const err51 = { instancePath: instancePath + "/servers/" + i0 + "/copy/minBytesPerSecond", schemaPath: "#/properties/servers/items/properties/copy/properties/minBytesPerSecond/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000", schema: 1e12, parentSchema: schema33.properties.servers.items.properties.copy.properties.minBytesPerSecond, data: data18 };
                  if (vErrors === null) {
                    vErrors = [err51];
                  } else {
                    vErrors.push(err51);
                  }
                  errors++;
                }
                if (data18 < 0 || isNaN(data18)) {
                  const err52 = { instancePath: instancePath + "/servers/" + i0 + "/copy/minBytesPerSecond", schemaPath: "#/properties/servers/items/properties/copy/properties/minBytesPerSecond/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.servers.items.properties.copy.properties.minBytesPerSecond, data: data18 };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
              }
              let data19 = data10.maxRedirects;
              if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                const err53 = { instancePath: instancePath + "/servers/" + i0 + "/copy/maxRedirects", schemaPath: "#/properties/servers/items/properties/copy/properties/maxRedirects/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.copy.properties.maxRedirects.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.maxRedirects, data: data19 };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
              if (typeof data19 == "number" && isFinite(data19)) {
                if (data19 > 100 || isNaN(data19)) {
                  const err54 = { instancePath: instancePath + "/servers/" + i0 + "/copy/maxRedirects", schemaPath: "#/properties/servers/items/properties/copy/properties/maxRedirects/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema33.properties.servers.items.properties.copy.properties.maxRedirects, data: data19 };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
                if (data19 < 0 || isNaN(data19)) {
                  const err55 = { instancePath: instancePath + "/servers/" + i0 + "/copy/maxRedirects", schemaPath: "#/properties/servers/items/properties/copy/properties/maxRedirects/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.servers.items.properties.copy.properties.maxRedirects, data: data19 };
                  if (vErrors === null) {
                    vErrors = [err55];
                  } else {
                    vErrors.push(err55);
                  }
                  errors++;
                }
              }
              let data20 = data10.maxStreams;
              if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                const err56 = { instancePath: instancePath + "/servers/" + i0 + "/copy/maxStreams", schemaPath: "#/properties/servers/items/properties/copy/properties/maxStreams/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.copy.properties.maxStreams.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.maxStreams, data: data20 };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
              if (typeof data20 == "number" && isFinite(data20)) {
                if (data20 > 100 || isNaN(data20)) {
                  const err57 = { instancePath: instancePath + "/servers/" + i0 + "/copy/maxStreams", schemaPath: "#/properties/servers/items/properties/copy/properties/maxStreams/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema33.properties.servers.items.properties.copy.properties.maxStreams, data: data20 };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
                if (data20 < 1 || isNaN(data20)) {
                  const err58 = { instancePath: instancePath + "/servers/" + i0 + "/copy/maxStreams", schemaPath: "#/properties/servers/items/properties/copy/properties/maxStreams/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.servers.items.properties.copy.properties.maxStreams, data: data20 };
                  if (vErrors === null) {
                    vErrors = [err58];
                  } else {
                    vErrors.push(err58);
                  }
                  errors++;
                }
              }
              let data21 = data10.verifyChecksums;
              if (typeof data21 !== "boolean") {
                const err59 = { instancePath: instancePath + "/servers/" + i0 + "/copy/verifyChecksums", schemaPath: "#/properties/servers/items/properties/copy/properties/verifyChecksums/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.servers.items.properties.copy.properties.verifyChecksums.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.verifyChecksums, data: data21 };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
              let data22 = data10.allowTargets;
              if (Array.isArray(data22)) {
                const len2 = data22.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data23 = data22[i2];
                  if (typeof data23 === "string") {
                    if (func1(data23) < 1) {
                      const err60 = { instancePath: instancePath + "/servers/" + i0 + "/copy/allowTargets/" + i2, schemaPath: "#/properties/servers/items/properties/copy/properties/allowTargets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.servers.items.properties.copy.properties.allowTargets.items, data: data23 };
                      if (vErrors === null) {
                        vErrors = [err60];
                      } else {
                        vErrors.push(err60);
                      }
                      errors++;
                    }
                  } else {
                    const err61 = { instancePath: instancePath + "/servers/" + i0 + "/copy/allowTargets/" + i2, schemaPath: "#/properties/servers/items/properties/copy/properties/allowTargets/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.copy.properties.allowTargets.items.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.allowTargets.items, data: data23 };
                    if (vErrors === null) {
                      vErrors = [err61];
                    } else {
                      vErrors.push(err61);
                    }
                    errors++;
                  }
                }
              } else {
                const err62 = { instancePath: instancePath + "/servers/" + i0 + "/copy/allowTargets", schemaPath: "#/properties/servers/items/properties/copy/properties/allowTargets/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.servers.items.properties.copy.properties.allowTargets.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.allowTargets, data: data22 };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
              let data24 = data10.denyTargets;
              if (Array.isArray(data24)) {
                const len3 = data24.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data25 = data24[i3];
                  if (typeof data25 === "string") {
                    if (func1(data25) < 1) {
                      const err63 = { instancePath: instancePath + "/servers/" + i0 + "/copy/denyTargets/" + i3, schemaPath: "#/properties/servers/items/properties/copy/properties/denyTargets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.servers.items.properties.copy.properties.denyTargets.items, data: data25 };
                      if (vErrors === null) {
                        vErrors = [err63];
                      } else {
                        vErrors.push(err63);
                      }
                      errors++;
                    }
                  } else {
                    const err64 = { instancePath: instancePath + "/servers/" + i0 + "/copy/denyTargets/" + i3, schemaPath: "#/properties/servers/items/properties/copy/properties/denyTargets/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.copy.properties.denyTargets.items.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.denyTargets.items, data: data25 };
                    if (vErrors === null) {
                      vErrors = [err64];
                    } else {
                      vErrors.push(err64);
                    }
                    errors++;
                  }
                }
              } else {
                const err65 = { instancePath: instancePath + "/servers/" + i0 + "/copy/denyTargets", schemaPath: "#/properties/servers/items/properties/copy/properties/denyTargets/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.servers.items.properties.copy.properties.denyTargets.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.denyTargets, data: data24 };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
              let data26 = data10.ownHosts;
              if (Array.isArray(data26)) {
                const len4 = data26.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data27 = data26[i4];
                  if (typeof data27 === "string") {
                    if (func1(data27) < 1) {
                      const err66 = { instancePath: instancePath + "/servers/" + i0 + "/copy/ownHosts/" + i4, schemaPath: "#/properties/servers/items/properties/copy/properties/ownHosts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.servers.items.properties.copy.properties.ownHosts.items, data: data27 };
                      if (vErrors === null) {
                        vErrors = [err66];
                      } else {
                        vErrors.push(err66);
                      }
                      errors++;
                    }
                  } else {
                    const err67 = { instancePath: instancePath + "/servers/" + i0 + "/copy/ownHosts/" + i4, schemaPath: "#/properties/servers/items/properties/copy/properties/ownHosts/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.copy.properties.ownHosts.items.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.ownHosts.items, data: data27 };
                    if (vErrors === null) {
                      vErrors = [err67];
                    } else {
                      vErrors.push(err67);
                    }
                    errors++;
                  }
                }
              } else {
                const err68 = { instancePath: instancePath + "/servers/" + i0 + "/copy/ownHosts", schemaPath: "#/properties/servers/items/properties/copy/properties/ownHosts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.servers.items.properties.copy.properties.ownHosts.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.ownHosts, data: data26 };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            } else {
              const err69 = { instancePath: instancePath + "/servers/" + i0 + "/copy", schemaPath: "#/properties/servers/items/properties/copy/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.servers.items.properties.copy.type, parentSchema: schema33.properties.servers.items.properties.copy, data: data10 };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
            let data28 = data1.webdav;
            if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
              if (data28.createParents === void 0) {
                data28.createParents = false;
              }
              if (data28.stallTimeoutMs === void 0) {
                data28.stallTimeoutMs = 12e4;
              }
              if (data28.ownHosts === void 0) {
                data28.ownHosts = [];
              }
              for (const key4 in data28) {
                if (!(key4 === "createParents" || key4 === "stallTimeoutMs" || key4 === "ownHosts")) {
                  const err70 = { instancePath: instancePath + "/servers/" + i0 + "/webdav", schemaPath: "#/properties/servers/items/properties/webdav/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.servers.items.properties.webdav, data: data28 };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
              }
              let data29 = data28.createParents;
              if (typeof data29 !== "boolean") {
                const err71 = { instancePath: instancePath + "/servers/" + i0 + "/webdav/createParents", schemaPath: "#/properties/servers/items/properties/webdav/properties/createParents/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.servers.items.properties.webdav.properties.createParents.type, parentSchema: schema33.properties.servers.items.properties.webdav.properties.createParents, data: data29 };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
              let data30 = data28.stallTimeoutMs;
              if (!(typeof data30 == "number" && (!(data30 % 1) && !isNaN(data30)) && isFinite(data30))) {
                const err72 = { instancePath: instancePath + "/servers/" + i0 + "/webdav/stallTimeoutMs", schemaPath: "#/properties/servers/items/properties/webdav/properties/stallTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.webdav.properties.stallTimeoutMs.type, parentSchema: schema33.properties.servers.items.properties.webdav.properties.stallTimeoutMs, data: data30 };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
              if (typeof data30 == "number" && isFinite(data30)) {
                if (data30 > 864e5 || isNaN(data30)) {
                  const err73 = { instancePath: instancePath + "/servers/" + i0 + "/webdav/stallTimeoutMs", schemaPath: "#/properties/servers/items/properties/webdav/properties/stallTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema33.properties.servers.items.properties.webdav.properties.stallTimeoutMs, data: data30 };
                  if (vErrors === null) {
                    vErrors = [err73];
                  } else {
                    vErrors.push(err73);
                  }
                  errors++;
                }
                if (data30 < 1 || isNaN(data30)) {
                  const err74 = { instancePath: instancePath + "/servers/" + i0 + "/webdav/stallTimeoutMs", schemaPath: "#/properties/servers/items/properties/webdav/properties/stallTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.servers.items.properties.webdav.properties.stallTimeoutMs, data: data30 };
                  if (vErrors === null) {
                    vErrors = [err74];
                  } else {
                    vErrors.push(err74);
                  }
                  errors++;
                }
              }
              let data31 = data28.ownHosts;
              if (Array.isArray(data31)) {
                const len5 = data31.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  let data32 = data31[i5];
                  if (typeof data32 === "string") {
                    if (func1(data32) < 1) {
                      const err75 = { instancePath: instancePath + "/servers/" + i0 + "/webdav/ownHosts/" + i5, schemaPath: "#/properties/servers/items/properties/webdav/properties/ownHosts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.servers.items.properties.webdav.properties.ownHosts.items, data: data32 };
                      if (vErrors === null) {
                        vErrors = [err75];
                      } else {
                        vErrors.push(err75);
                      }
                      errors++;
                    }
                  } else {
                    const err76 = { instancePath: instancePath + "/servers/" + i0 + "/webdav/ownHosts/" + i5, schemaPath: "#/properties/servers/items/properties/webdav/properties/ownHosts/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.webdav.properties.ownHosts.items.type, parentSchema: schema33.properties.servers.items.properties.webdav.properties.ownHosts.items, data: data32 };
                    if (vErrors === null) {
                      vErrors = [err76];
                    } else {
                      vErrors.push(err76);
                    }
                    errors++;
                  }
                }
              } else {
                const err77 = { instancePath: instancePath + "/servers/" + i0 + "/webdav/ownHosts", schemaPath: "#/properties/servers/items/properties/webdav/properties/ownHosts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.servers.items.properties.webdav.properties.ownHosts.type, parentSchema: schema33.properties.servers.items.properties.webdav.properties.ownHosts, data: data31 };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
            } else {
              const err78 = { instancePath: instancePath + "/servers/" + i0 + "/webdav", schemaPath: "#/properties/servers/items/properties/webdav/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.servers.items.properties.webdav.type, parentSchema: schema33.properties.servers.items.properties.webdav, data: data28 };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
            let data33 = data1.storage;
            if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
              if (data33.createRoot === void 0) {
                data33.createRoot = false;
              }
              if (data33.readOnly === void 0) {
                data33.readOnly = false;
              }
              if (data33.syncOnCommit === void 0) {
                data33.syncOnCommit = false;
              }
              if (data33.checksums === void 0) {
                data33.checksums = ["adler32"];
              }
              if (data33.maxFileBytes === void 0) {
                data33.maxFileBytes = 9007199254740991;
              }
              if (data33.staleUploadHours === void 0) {
                data33.staleUploadHours = 24;
              }
              for (const key5 in data33) {
                if (!(key5 === "createRoot" || key5 === "readOnly" || key5 === "syncOnCommit" || key5 === "checksums" || key5 === "maxFileBytes" || key5 === "staleUploadHours")) {
                  const err79 = { instancePath: instancePath + "/servers/" + i0 + "/storage", schemaPath: "#/properties/servers/items/properties/storage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.servers.items.properties.storage, data: data33 };
                  if (vErrors === null) {
                    vErrors = [err79];
                  } else {
                    vErrors.push(err79);
                  }
                  errors++;
                }
              }
              let data34 = data33.createRoot;
              if (typeof data34 !== "boolean") {
                const err80 = { instancePath: instancePath + "/servers/" + i0 + "/storage/createRoot", schemaPath: "#/properties/servers/items/properties/storage/properties/createRoot/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.servers.items.properties.storage.properties.createRoot.type, parentSchema: schema33.properties.servers.items.properties.storage.properties.createRoot, data: data34 };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
              let data35 = data33.readOnly;
              if (typeof data35 !== "boolean") {
                const err81 = { instancePath: instancePath + "/servers/" + i0 + "/storage/readOnly", schemaPath: "#/properties/servers/items/properties/storage/properties/readOnly/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.servers.items.properties.storage.properties.readOnly.type, parentSchema: schema33.properties.servers.items.properties.storage.properties.readOnly, data: data35 };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
              let data36 = data33.syncOnCommit;
              if (typeof data36 !== "boolean") {
                const err82 = { instancePath: instancePath + "/servers/" + i0 + "/storage/syncOnCommit", schemaPath: "#/properties/servers/items/properties/storage/properties/syncOnCommit/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.servers.items.properties.storage.properties.syncOnCommit.type, parentSchema: schema33.properties.servers.items.properties.storage.properties.syncOnCommit, data: data36 };
                if (vErrors === null) {
                  vErrors = [err82];
                } else {
                  vErrors.push(err82);
                }
                errors++;
              }
              let data37 = data33.checksums;
              if (Array.isArray(data37)) {
                const len6 = data37.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  let data38 = data37[i6];
                  if (!(data38 === "adler32" || data38 === "crc32c")) {
                    const err83 = { instancePath: instancePath + "/servers/" + i0 + "/storage/checksums/" + i6, schemaPath: "#/properties/servers/items/properties/storage/properties/checksums/items/enum", keyword: "enum", params: { allowedValues: schema33.properties.servers.items.properties.storage.properties.checksums.items.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.servers.items.properties.storage.properties.checksums.items.enum, parentSchema: schema33.properties.servers.items.properties.storage.properties.checksums.items, data: data38 };
                    if (vErrors === null) {
                      vErrors = [err83];
                    } else {
                      vErrors.push(err83);
                    }
                    errors++;
                  }
                }
                let i7 = data37.length;
                let j0;
                if (i7 > 1) {
                  outer0:
                    for (; i7--; ) {
                      for (j0 = i7; j0--; ) {
                        if (func0(data37[i7], data37[j0])) {
                          const err84 = { instancePath: instancePath + "/servers/" + i0 + "/storage/checksums", schemaPath: "#/properties/servers/items/properties/storage/properties/checksums/uniqueItems", keyword: "uniqueItems", params: { i: i7, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i7 + " are identical)", schema: true, parentSchema: schema33.properties.servers.items.properties.storage.properties.checksums, data: data37 };
                          if (vErrors === null) {
                            vErrors = [err84];
                          } else {
                            vErrors.push(err84);
                          }
                          errors++;
                          break outer0;
                        }
                      }
                    }
                }
              } else {
                const err85 = { instancePath: instancePath + "/servers/" + i0 + "/storage/checksums", schemaPath: "#/properties/servers/items/properties/storage/properties/checksums/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.servers.items.properties.storage.properties.checksums.type, parentSchema: schema33.properties.servers.items.properties.storage.properties.checksums, data: data37 };
                if (vErrors === null) {
                  vErrors = [err85];
                } else {
                  vErrors.push(err85);
                }
                errors++;
              }
              let data39 = data33.maxFileBytes;
              if (!(typeof data39 == "number" && (!(data39 % 1) && !isNaN(data39)) && isFinite(data39))) {
                const err86 = { instancePath: instancePath + "/servers/" + i0 + "/storage/maxFileBytes", schemaPath: "#/properties/servers/items/properties/storage/properties/maxFileBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.storage.properties.maxFileBytes.type, parentSchema: schema33.properties.servers.items.properties.storage.properties.maxFileBytes, data: data39 };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
              if (typeof data39 == "number" && isFinite(data39)) {
                if (data39 > 9007199254740991 || isNaN(data39)) {
                  const err87 = { instancePath: instancePath + "/servers/" + i0 + "/storage/maxFileBytes", schemaPath: "#/properties/servers/items/properties/storage/properties/maxFileBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema33.properties.servers.items.properties.storage.properties.maxFileBytes, data: data39 };
                  if (vErrors === null) {
                    vErrors = [err87];
                  } else {
                    vErrors.push(err87);
                  }
                  errors++;
                }
                if (data39 < 1 || isNaN(data39)) {
                  const err88 = { instancePath: instancePath + "/servers/" + i0 + "/storage/maxFileBytes", schemaPath: "#/properties/servers/items/properties/storage/properties/maxFileBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.servers.items.properties.storage.properties.maxFileBytes, data: data39 };
                  if (vErrors === null) {
                    vErrors = [err88];
                  } else {
                    vErrors.push(err88);
                  }
                  errors++;
                }
              }
              let data40 = data33.staleUploadHours;
              if (typeof data40 == "number" && isFinite(data40)) {
                if (data40 > 8760 || isNaN(data40)) {
                  const err89 = { instancePath: instancePath + "/servers/" + i0 + "/storage/staleUploadHours", schemaPath: "#/properties/servers/items/properties/storage/properties/staleUploadHours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8760 }, message: "must be <= 8760", schema: 8760, parentSchema: schema33.properties.servers.items.properties.storage.properties.staleUploadHours, data: data40 };
                  if (vErrors === null) {
                    vErrors = [err89];
                  } else {
                    vErrors.push(err89);
                  }
                  errors++;
                }
                if (data40 < 0 || isNaN(data40)) {
                  const err90 = { instancePath: instancePath + "/servers/" + i0 + "/storage/staleUploadHours", schemaPath: "#/properties/servers/items/properties/storage/properties/staleUploadHours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.servers.items.properties.storage.properties.staleUploadHours, data: data40 };
                  if (vErrors === null) {
                    vErrors = [err90];
                  } else {
                    vErrors.push(err90);
                  }
                  errors++;
                }
              } else {
                const err91 = { instancePath: instancePath + "/servers/" + i0 + "/storage/staleUploadHours", schemaPath: "#/properties/servers/items/properties/storage/properties/staleUploadHours/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema33.properties.servers.items.properties.storage.properties.staleUploadHours.type, parentSchema: schema33.properties.servers.items.properties.storage.properties.staleUploadHours, data: data40 };
                if (vErrors === null) {
                  vErrors = [err91];
                } else {
                  vErrors.push(err91);
                }
                errors++;
              }
            } else {
              const err92 = { instancePath: instancePath + "/servers/" + i0 + "/storage", schemaPath: "#/properties/servers/items/properties/storage/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.servers.items.properties.storage.type, parentSchema: schema33.properties.servers.items.properties.storage, data: data33 };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
          } else {
            const err93 = { instancePath: instancePath + "/servers/" + i0, schemaPath: "#/properties/servers/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.servers.items.type, parentSchema: schema33.properties.servers.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
        }
      } else {
        const err94 = { instancePath: instancePath + "/servers", schemaPath: "#/properties/servers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.servers.type, parentSchema: schema33.properties.servers, data: data0 };
        if (vErrors === null) {
          vErrors = [err94];
        } else {
          vErrors.push(err94);
        }
        errors++;
      }
    }
    let data41 = data.workers;
    if (!(typeof data41 == "number" && (!(data41 % 1) && !isNaN(data41)) && isFinite(data41)) && typeof data41 !== "string") {
      const err95 = { instancePath: instancePath + "/workers", schemaPath: "#/properties/workers/type", keyword: "type", params: { type: schema33.properties.workers.type }, message: "must be integer,string", schema: schema33.properties.workers.type, parentSchema: schema33.properties.workers, data: data41 };
      if (vErrors === null) {
        vErrors = [err95];
      } else {
        vErrors.push(err95);
      }
      errors++;
    }
    const _errs90 = errors;
    let valid21 = true;
    const _errs91 = errors;
    if (!(typeof data41 == "number" && isFinite(data41))) {
      const err96 = {};
      if (vErrors === null) {
        vErrors = [err96];
      } else {
        vErrors.push(err96);
      }
      errors++;
    }
    var _valid0 = _errs91 === errors;
    errors = _errs90;
    if (vErrors !== null) {
      if (_errs90) {
        vErrors.length = _errs90;
      } else {
        vErrors = null;
      }
    }
    let ifClause0;
    if (_valid0) {
      const _errs93 = errors;
      if (!(typeof data41 == "number" && (!(data41 % 1) && !isNaN(data41)) && isFinite(data41))) {
        const err97 = { instancePath: instancePath + "/workers", schemaPath: "#/properties/workers/then/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.workers.then.type, parentSchema: schema33.properties.workers.then, data: data41 };
        if (vErrors === null) {
          vErrors = [err97];
        } else {
          vErrors.push(err97);
        }
        errors++;
      }
      if (typeof data41 == "number" && isFinite(data41)) {
        if (data41 > 256 || isNaN(data41)) {
          const err98 = { instancePath: instancePath + "/workers", schemaPath: "#/properties/workers/then/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256", schema: 256, parentSchema: schema33.properties.workers.then, data: data41 };
          if (vErrors === null) {
            vErrors = [err98];
          } else {
            vErrors.push(err98);
          }
          errors++;
        }
        if (data41 < 1 || isNaN(data41)) {
          const err99 = { instancePath: instancePath + "/workers", schemaPath: "#/properties/workers/then/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.workers.then, data: data41 };
          if (vErrors === null) {
            vErrors = [err99];
          } else {
            vErrors.push(err99);
          }
          errors++;
        }
      }
      var _valid0 = _errs93 === errors;
      valid21 = _valid0;
      ifClause0 = "then";
    } else {
      const _errs95 = errors;
      if (typeof data41 !== "string") {
        const err100 = { instancePath: instancePath + "/workers", schemaPath: "#/properties/workers/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.workers.else.type, parentSchema: schema33.properties.workers.else, data: data41 };
        if (vErrors === null) {
          vErrors = [err100];
        } else {
          vErrors.push(err100);
        }
        errors++;
      }
      if (!(data41 === "auto")) {
        const err101 = { instancePath: instancePath + "/workers", schemaPath: "#/properties/workers/else/enum", keyword: "enum", params: { allowedValues: schema33.properties.workers.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.workers.else.enum, parentSchema: schema33.properties.workers.else, data: data41 };
        if (vErrors === null) {
          vErrors = [err101];
        } else {
          vErrors.push(err101);
        }
        errors++;
      }
      var _valid0 = _errs95 === errors;
      valid21 = _valid0;
      ifClause0 = "else";
    }
    if (!valid21) {
      const err102 = { instancePath: instancePath + "/workers", schemaPath: "#/properties/workers/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema33.properties.workers.if, parentSchema: schema33.properties.workers, data: data41 };
      if (vErrors === null) {
        vErrors = [err102];
      } else {
        vErrors.push(err102);
      }
      errors++;
    }
    let data42 = data.marking;
    if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
      if (data42.scope === void 0) {
        data42.scope = "remote";
      }
      if (data42.experiments === void 0) {
        data42.experiments = {};
      }
      if (data42.activities === void 0) {
        data42.activities = {};
      }
      if (data42.registry === void 0) {
        data42.registry = {};
      }
      if (data42.idleMs === void 0) {
        data42.idleMs = 5e3;
      }
      if (data42.ongoingMs === void 0) {
        data42.ongoingMs = 6e4;
      }
      if (data42.addresses === void 0) {
        data42.addresses = {};
      }
      if (data42.fireflies === void 0) {
        data42.fireflies = {};
      }
      if (data42.flowd === void 0) {
        data42.flowd = {};
      }
      if (data42.markerQueue === void 0) {
        data42.markerQueue = 1e4;
      }
      if (data42.labelParity === void 0) {
        data42.labelParity = false;
      }
      for (const key6 in data42) {
        if (!func10.call(schema33.properties.marking.properties, key6)) {
          const err103 = { instancePath: instancePath + "/marking", schemaPath: "#/properties/marking/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.marking, data: data42 };
          if (vErrors === null) {
            vErrors = [err103];
          } else {
            vErrors.push(err103);
          }
          errors++;
        }
      }
      let data43 = data42.scope;
      if (typeof data43 !== "string") {
        const err104 = { instancePath: instancePath + "/marking/scope", schemaPath: "#/properties/marking/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.scope.type, parentSchema: schema33.properties.marking.properties.scope, data: data43 };
        if (vErrors === null) {
          vErrors = [err104];
        } else {
          vErrors.push(err104);
        }
        errors++;
      }
      if (!(data43 === "remote" || data43 === "local" || data43 === "any")) {
        const err105 = { instancePath: instancePath + "/marking/scope", schemaPath: "#/properties/marking/properties/scope/enum", keyword: "enum", params: { allowedValues: schema33.properties.marking.properties.scope.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.marking.properties.scope.enum, parentSchema: schema33.properties.marking.properties.scope, data: data43 };
        if (vErrors === null) {
          vErrors = [err105];
        } else {
          vErrors.push(err105);
        }
        errors++;
      }
      let data44 = data42.experiments;
      if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
        if (data44.paths === void 0) {
          data44.paths = {};
        }
        if (data44.vos === void 0) {
          data44.vos = {};
        }
        if (data44.issuers === void 0) {
          data44.issuers = {};
        }
        for (const key7 in data44) {
          if (!(key7 === "default" || key7 === "paths" || key7 === "vos" || key7 === "issuers")) {
            const err106 = { instancePath: instancePath + "/marking/experiments", schemaPath: "#/properties/marking/properties/experiments/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.marking.properties.experiments, data: data44 };
            if (vErrors === null) {
              vErrors = [err106];
            } else {
              vErrors.push(err106);
            }
            errors++;
          }
        }
        if (data44.default !== void 0) {
          let data45 = data44.default;
          if (typeof data45 !== "string" && !(typeof data45 == "number" && (!(data45 % 1) && !isNaN(data45)) && isFinite(data45))) {
            const err107 = { instancePath: instancePath + "/marking/experiments/default", schemaPath: "#/properties/marking/properties/experiments/properties/default/type", keyword: "type", params: { type: schema33.properties.marking.properties.experiments.properties.default.type }, message: "must be string,integer", schema: schema33.properties.marking.properties.experiments.properties.default.type, parentSchema: schema33.properties.marking.properties.experiments.properties.default, data: data45 };
            if (vErrors === null) {
              vErrors = [err107];
            } else {
              vErrors.push(err107);
            }
            errors++;
          }
          const _errs107 = errors;
          let valid24 = true;
          const _errs108 = errors;
          if (typeof data45 !== "string") {
            const err108 = {};
            if (vErrors === null) {
              vErrors = [err108];
            } else {
              vErrors.push(err108);
            }
            errors++;
          }
          var _valid1 = _errs108 === errors;
          errors = _errs107;
          if (vErrors !== null) {
            if (_errs107) {
              vErrors.length = _errs107;
            } else {
              vErrors = null;
            }
          }
          let ifClause1;
          if (_valid1) {
            const _errs110 = errors;
            if (typeof data45 === "string") {
              if (func1(data45) < 1) {
                const err109 = { instancePath: instancePath + "/marking/experiments/default", schemaPath: "#/properties/marking/properties/experiments/properties/default/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.marking.properties.experiments.properties.default.then, data: data45 };
                if (vErrors === null) {
                  vErrors = [err109];
                } else {
                  vErrors.push(err109);
                }
                errors++;
              }
            } else {
              const err110 = { instancePath: instancePath + "/marking/experiments/default", schemaPath: "#/properties/marking/properties/experiments/properties/default/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.experiments.properties.default.then.type, parentSchema: schema33.properties.marking.properties.experiments.properties.default.then, data: data45 };
              if (vErrors === null) {
                vErrors = [err110];
              } else {
                vErrors.push(err110);
              }
              errors++;
            }
            var _valid1 = _errs110 === errors;
            valid24 = _valid1;
            ifClause1 = "then";
          } else {
            const _errs112 = errors;
            if (!(typeof data45 == "number" && (!(data45 % 1) && !isNaN(data45)) && isFinite(data45))) {
              const err111 = { instancePath: instancePath + "/marking/experiments/default", schemaPath: "#/properties/marking/properties/experiments/properties/default/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.marking.properties.experiments.properties.default.else.type, parentSchema: schema33.properties.marking.properties.experiments.properties.default.else, data: data45 };
              if (vErrors === null) {
                vErrors = [err111];
              } else {
                vErrors.push(err111);
              }
              errors++;
            }
            var _valid1 = _errs112 === errors;
            valid24 = _valid1;
            ifClause1 = "else";
          }
          if (!valid24) {
            const err112 = { instancePath: instancePath + "/marking/experiments/default", schemaPath: "#/properties/marking/properties/experiments/properties/default/if", keyword: "if", params: { failingKeyword: ifClause1 }, message: 'must match "' + ifClause1 + '" schema', schema: schema33.properties.marking.properties.experiments.properties.default.if, parentSchema: schema33.properties.marking.properties.experiments.properties.default, data: data45 };
            if (vErrors === null) {
              vErrors = [err112];
            } else {
              vErrors.push(err112);
            }
            errors++;
          }
        }
        let data46 = data44.paths;
        if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
          for (const key8 in data46) {
            let data47 = data46[key8];
            if (typeof data47 !== "string" && !(typeof data47 == "number" && (!(data47 % 1) && !isNaN(data47)) && isFinite(data47))) {
              const err113 = { instancePath: instancePath + "/marking/experiments/paths/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/paths/additionalProperties/type", keyword: "type", params: { type: schema33.properties.marking.properties.experiments.properties.paths.additionalProperties.type }, message: "must be string,integer", schema: schema33.properties.marking.properties.experiments.properties.paths.additionalProperties.type, parentSchema: schema33.properties.marking.properties.experiments.properties.paths.additionalProperties, data: data47 };
              if (vErrors === null) {
                vErrors = [err113];
              } else {
                vErrors.push(err113);
              }
              errors++;
            }
            const _errs119 = errors;
            let valid26 = true;
            const _errs120 = errors;
            if (typeof data47 !== "string") {
              const err114 = {};
              if (vErrors === null) {
                vErrors = [err114];
              } else {
                vErrors.push(err114);
              }
              errors++;
            }
            var _valid2 = _errs120 === errors;
            errors = _errs119;
            if (vErrors !== null) {
              if (_errs119) {
                vErrors.length = _errs119;
              } else {
                vErrors = null;
              }
            }
            let ifClause2;
            if (_valid2) {
              const _errs122 = errors;
              if (typeof data47 === "string") {
                if (func1(data47) < 1) {
                  const err115 = { instancePath: instancePath + "/marking/experiments/paths/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/paths/additionalProperties/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.marking.properties.experiments.properties.paths.additionalProperties.then, data: data47 };
                  if (vErrors === null) {
                    vErrors = [err115];
                  } else {
                    vErrors.push(err115);
                  }
                  errors++;
                }
              } else {
                const err116 = { instancePath: instancePath + "/marking/experiments/paths/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/paths/additionalProperties/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.experiments.properties.paths.additionalProperties.then.type, parentSchema: schema33.properties.marking.properties.experiments.properties.paths.additionalProperties.then, data: data47 };
                if (vErrors === null) {
                  vErrors = [err116];
                } else {
                  vErrors.push(err116);
                }
                errors++;
              }
              var _valid2 = _errs122 === errors;
              valid26 = _valid2;
              ifClause2 = "then";
            } else {
              const _errs124 = errors;
              if (!(typeof data47 == "number" && (!(data47 % 1) && !isNaN(data47)) && isFinite(data47))) {
                const err117 = { instancePath: instancePath + "/marking/experiments/paths/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/paths/additionalProperties/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.marking.properties.experiments.properties.paths.additionalProperties.else.type, parentSchema: schema33.properties.marking.properties.experiments.properties.paths.additionalProperties.else, data: data47 };
                if (vErrors === null) {
                  vErrors = [err117];
                } else {
                  vErrors.push(err117);
                }
                errors++;
              }
              var _valid2 = _errs124 === errors;
              valid26 = _valid2;
              ifClause2 = "else";
            }
            if (!valid26) {
              const err118 = { instancePath: instancePath + "/marking/experiments/paths/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/paths/additionalProperties/if", keyword: "if", params: { failingKeyword: ifClause2 }, message: 'must match "' + ifClause2 + '" schema', schema: schema33.properties.marking.properties.experiments.properties.paths.additionalProperties.if, parentSchema: schema33.properties.marking.properties.experiments.properties.paths.additionalProperties, data: data47 };
              if (vErrors === null) {
                vErrors = [err118];
              } else {
                vErrors.push(err118);
              }
              errors++;
            }
          }
        } else {
          const err119 = { instancePath: instancePath + "/marking/experiments/paths", schemaPath: "#/properties/marking/properties/experiments/properties/paths/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.experiments.properties.paths.type, parentSchema: schema33.properties.marking.properties.experiments.properties.paths, data: data46 };
          if (vErrors === null) {
            vErrors = [err119];
          } else {
            vErrors.push(err119);
          }
          errors++;
        }
        let data48 = data44.vos;
        if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
          for (const key9 in data48) {
            let data49 = data48[key9];
            if (typeof data49 !== "string" && !(typeof data49 == "number" && (!(data49 % 1) && !isNaN(data49)) && isFinite(data49))) {
              const err120 = { instancePath: instancePath + "/marking/experiments/vos/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/vos/additionalProperties/type", keyword: "type", params: { type: schema33.properties.marking.properties.experiments.properties.vos.additionalProperties.type }, message: "must be string,integer", schema: schema33.properties.marking.properties.experiments.properties.vos.additionalProperties.type, parentSchema: schema33.properties.marking.properties.experiments.properties.vos.additionalProperties, data: data49 };
              if (vErrors === null) {
                vErrors = [err120];
              } else {
                vErrors.push(err120);
              }
              errors++;
            }
            const _errs131 = errors;
            let valid28 = true;
            const _errs132 = errors;
            if (typeof data49 !== "string") {
              const err121 = {};
              if (vErrors === null) {
                vErrors = [err121];
              } else {
                vErrors.push(err121);
              }
              errors++;
            }
            var _valid3 = _errs132 === errors;
            errors = _errs131;
            if (vErrors !== null) {
              if (_errs131) {
                vErrors.length = _errs131;
              } else {
                vErrors = null;
              }
            }
            let ifClause3;
            if (_valid3) {
              const _errs134 = errors;
              if (typeof data49 === "string") {
                if (func1(data49) < 1) {
                  const err122 = { instancePath: instancePath + "/marking/experiments/vos/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/vos/additionalProperties/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.marking.properties.experiments.properties.vos.additionalProperties.then, data: data49 };
                  if (vErrors === null) {
                    vErrors = [err122];
                  } else {
                    vErrors.push(err122);
                  }
                  errors++;
                }
              } else {
                const err123 = { instancePath: instancePath + "/marking/experiments/vos/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/vos/additionalProperties/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.experiments.properties.vos.additionalProperties.then.type, parentSchema: schema33.properties.marking.properties.experiments.properties.vos.additionalProperties.then, data: data49 };
                if (vErrors === null) {
                  vErrors = [err123];
                } else {
                  vErrors.push(err123);
                }
                errors++;
              }
              var _valid3 = _errs134 === errors;
              valid28 = _valid3;
              ifClause3 = "then";
            } else {
              const _errs136 = errors;
              if (!(typeof data49 == "number" && (!(data49 % 1) && !isNaN(data49)) && isFinite(data49))) {
                const err124 = { instancePath: instancePath + "/marking/experiments/vos/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/vos/additionalProperties/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.marking.properties.experiments.properties.vos.additionalProperties.else.type, parentSchema: schema33.properties.marking.properties.experiments.properties.vos.additionalProperties.else, data: data49 };
                if (vErrors === null) {
                  vErrors = [err124];
                } else {
                  vErrors.push(err124);
                }
                errors++;
              }
              var _valid3 = _errs136 === errors;
              valid28 = _valid3;
              ifClause3 = "else";
            }
            if (!valid28) {
              const err125 = { instancePath: instancePath + "/marking/experiments/vos/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/vos/additionalProperties/if", keyword: "if", params: { failingKeyword: ifClause3 }, message: 'must match "' + ifClause3 + '" schema', schema: schema33.properties.marking.properties.experiments.properties.vos.additionalProperties.if, parentSchema: schema33.properties.marking.properties.experiments.properties.vos.additionalProperties, data: data49 };
              if (vErrors === null) {
                vErrors = [err125];
              } else {
                vErrors.push(err125);
              }
              errors++;
            }
          }
        } else {
          const err126 = { instancePath: instancePath + "/marking/experiments/vos", schemaPath: "#/properties/marking/properties/experiments/properties/vos/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.experiments.properties.vos.type, parentSchema: schema33.properties.marking.properties.experiments.properties.vos, data: data48 };
          if (vErrors === null) {
            vErrors = [err126];
          } else {
            vErrors.push(err126);
          }
          errors++;
        }
        let data50 = data44.issuers;
        if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
          for (const key10 in data50) {
            let data51 = data50[key10];
            if (typeof data51 !== "string" && !(typeof data51 == "number" && (!(data51 % 1) && !isNaN(data51)) && isFinite(data51))) {
              const err127 = { instancePath: instancePath + "/marking/experiments/issuers/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/issuers/additionalProperties/type", keyword: "type", params: { type: schema33.properties.marking.properties.experiments.properties.issuers.additionalProperties.type }, message: "must be string,integer", schema: schema33.properties.marking.properties.experiments.properties.issuers.additionalProperties.type, parentSchema: schema33.properties.marking.properties.experiments.properties.issuers.additionalProperties, data: data51 };
              if (vErrors === null) {
                vErrors = [err127];
              } else {
                vErrors.push(err127);
              }
              errors++;
            }
            const _errs143 = errors;
            let valid30 = true;
            const _errs144 = errors;
            if (typeof data51 !== "string") {
              const err128 = {};
              if (vErrors === null) {
                vErrors = [err128];
              } else {
                vErrors.push(err128);
              }
              errors++;
            }
            var _valid4 = _errs144 === errors;
            errors = _errs143;
            if (vErrors !== null) {
              if (_errs143) {
                vErrors.length = _errs143;
              } else {
                vErrors = null;
              }
            }
            let ifClause4;
            if (_valid4) {
              const _errs146 = errors;
              if (typeof data51 === "string") {
                if (func1(data51) < 1) {
                  const err129 = { instancePath: instancePath + "/marking/experiments/issuers/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/issuers/additionalProperties/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.marking.properties.experiments.properties.issuers.additionalProperties.then, data: data51 };
                  if (vErrors === null) {
                    vErrors = [err129];
                  } else {
                    vErrors.push(err129);
                  }
                  errors++;
                }
              } else {
                const err130 = { instancePath: instancePath + "/marking/experiments/issuers/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/issuers/additionalProperties/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.experiments.properties.issuers.additionalProperties.then.type, parentSchema: schema33.properties.marking.properties.experiments.properties.issuers.additionalProperties.then, data: data51 };
                if (vErrors === null) {
                  vErrors = [err130];
                } else {
                  vErrors.push(err130);
                }
                errors++;
              }
              var _valid4 = _errs146 === errors;
              valid30 = _valid4;
              ifClause4 = "then";
            } else {
              const _errs148 = errors;
              if (!(typeof data51 == "number" && (!(data51 % 1) && !isNaN(data51)) && isFinite(data51))) {
                const err131 = { instancePath: instancePath + "/marking/experiments/issuers/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/issuers/additionalProperties/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.marking.properties.experiments.properties.issuers.additionalProperties.else.type, parentSchema: schema33.properties.marking.properties.experiments.properties.issuers.additionalProperties.else, data: data51 };
                if (vErrors === null) {
                  vErrors = [err131];
                } else {
                  vErrors.push(err131);
                }
                errors++;
              }
              var _valid4 = _errs148 === errors;
              valid30 = _valid4;
              ifClause4 = "else";
            }
            if (!valid30) {
              const err132 = { instancePath: instancePath + "/marking/experiments/issuers/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/issuers/additionalProperties/if", keyword: "if", params: { failingKeyword: ifClause4 }, message: 'must match "' + ifClause4 + '" schema', schema: schema33.properties.marking.properties.experiments.properties.issuers.additionalProperties.if, parentSchema: schema33.properties.marking.properties.experiments.properties.issuers.additionalProperties, data: data51 };
              if (vErrors === null) {
                vErrors = [err132];
              } else {
                vErrors.push(err132);
              }
              errors++;
            }
          }
        } else {
          const err133 = { instancePath: instancePath + "/marking/experiments/issuers", schemaPath: "#/properties/marking/properties/experiments/properties/issuers/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.experiments.properties.issuers.type, parentSchema: schema33.properties.marking.properties.experiments.properties.issuers, data: data50 };
          if (vErrors === null) {
            vErrors = [err133];
          } else {
            vErrors.push(err133);
          }
          errors++;
        }
      } else {
        const err134 = { instancePath: instancePath + "/marking/experiments", schemaPath: "#/properties/marking/properties/experiments/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.experiments.type, parentSchema: schema33.properties.marking.properties.experiments, data: data44 };
        if (vErrors === null) {
          vErrors = [err134];
        } else {
          vErrors.push(err134);
        }
        errors++;
      }
      let data52 = data42.activities;
      if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
        for (const key11 in data52) {
          let data53 = data52[key11];
          if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
            if (data53.roles === void 0) {
              data53.roles = {};
            }
            if (data53.users === void 0) {
              data53.users = {};
            }
            for (const key12 in data53) {
              if (!(key12 === "default" || key12 === "roles" || key12 === "users")) {
                const err135 = { instancePath: instancePath + "/marking/activities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.marking.properties.activities.additionalProperties, data: data53 };
                if (vErrors === null) {
                  vErrors = [err135];
                } else {
                  vErrors.push(err135);
                }
                errors++;
              }
            }
            if (data53.default !== void 0) {
              let data54 = data53.default;
              if (typeof data54 !== "string" && !(typeof data54 == "number" && (!(data54 % 1) && !isNaN(data54)) && isFinite(data54))) {
                const err136 = { instancePath: instancePath + "/marking/activities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/default/type", keyword: "type", params: { type: schema33.properties.marking.properties.activities.additionalProperties.properties.default.type }, message: "must be string,integer", schema: schema33.properties.marking.properties.activities.additionalProperties.properties.default.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.default, data: data54 };
                if (vErrors === null) {
                  vErrors = [err136];
                } else {
                  vErrors.push(err136);
                }
                errors++;
              }
              const _errs158 = errors;
              let valid33 = true;
              const _errs159 = errors;
              if (typeof data54 !== "string") {
                const err137 = {};
                if (vErrors === null) {
                  vErrors = [err137];
                } else {
                  vErrors.push(err137);
                }
                errors++;
              }
              var _valid5 = _errs159 === errors;
              errors = _errs158;
              if (vErrors !== null) {
                if (_errs158) {
                  vErrors.length = _errs158;
                } else {
                  vErrors = null;
                }
              }
              let ifClause5;
              if (_valid5) {
                const _errs161 = errors;
                if (typeof data54 === "string") {
                  if (func1(data54) < 1) {
                    const err138 = { instancePath: instancePath + "/marking/activities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/default/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.default.then, data: data54 };
                    if (vErrors === null) {
                      vErrors = [err138];
                    } else {
                      vErrors.push(err138);
                    }
                    errors++;
                  }
                } else {
                  const err139 = { instancePath: instancePath + "/marking/activities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/default/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.activities.additionalProperties.properties.default.then.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.default.then, data: data54 };
                  if (vErrors === null) {
                    vErrors = [err139];
                  } else {
                    vErrors.push(err139);
                  }
                  errors++;
                }
                var _valid5 = _errs161 === errors;
                valid33 = _valid5;
                ifClause5 = "then";
              } else {
                const _errs163 = errors;
                if (!(typeof data54 == "number" && (!(data54 % 1) && !isNaN(data54)) && isFinite(data54))) {
                  const err140 = { instancePath: instancePath + "/marking/activities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/default/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.marking.properties.activities.additionalProperties.properties.default.else.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.default.else, data: data54 };
                  if (vErrors === null) {
                    vErrors = [err140];
                  } else {
                    vErrors.push(err140);
                  }
                  errors++;
                }
                var _valid5 = _errs163 === errors;
                valid33 = _valid5;
                ifClause5 = "else";
              }
              if (!valid33) {
                const err141 = { instancePath: instancePath + "/marking/activities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/default/if", keyword: "if", params: { failingKeyword: ifClause5 }, message: 'must match "' + ifClause5 + '" schema', schema: schema33.properties.marking.properties.activities.additionalProperties.properties.default.if, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.default, data: data54 };
                if (vErrors === null) {
                  vErrors = [err141];
                } else {
                  vErrors.push(err141);
                }
                errors++;
              }
            }
            let data55 = data53.roles;
            if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
              for (const key13 in data55) {
                let data56 = data55[key13];
                if (typeof data56 !== "string" && !(typeof data56 == "number" && (!(data56 % 1) && !isNaN(data56)) && isFinite(data56))) {
                  const err142 = { instancePath: instancePath + "/marking/activities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/roles/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/roles/additionalProperties/type", keyword: "type", params: { type: schema33.properties.marking.properties.activities.additionalProperties.properties.roles.additionalProperties.type }, message: "must be string,integer", schema: schema33.properties.marking.properties.activities.additionalProperties.properties.roles.additionalProperties.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.roles.additionalProperties, data: data56 };
                  if (vErrors === null) {
                    vErrors = [err142];
                  } else {
                    vErrors.push(err142);
                  }
                  errors++;
                }
                const _errs170 = errors;
                let valid35 = true;
                const _errs171 = errors;
                if (typeof data56 !== "string") {
                  const err143 = {};
                  if (vErrors === null) {
                    vErrors = [err143];
                  } else {
                    vErrors.push(err143);
                  }
                  errors++;
                }
                var _valid6 = _errs171 === errors;
                errors = _errs170;
                if (vErrors !== null) {
                  if (_errs170) {
                    vErrors.length = _errs170;
                  } else {
                    vErrors = null;
                  }
                }
                let ifClause6;
                if (_valid6) {
                  const _errs173 = errors;
                  if (typeof data56 === "string") {
                    if (func1(data56) < 1) {
                      const err144 = { instancePath: instancePath + "/marking/activities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/roles/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/roles/additionalProperties/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.roles.additionalProperties.then, data: data56 };
                      if (vErrors === null) {
                        vErrors = [err144];
                      } else {
                        vErrors.push(err144);
                      }
                      errors++;
                    }
                  } else {
                    const err145 = { instancePath: instancePath + "/marking/activities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/roles/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/roles/additionalProperties/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.activities.additionalProperties.properties.roles.additionalProperties.then.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.roles.additionalProperties.then, data: data56 };
                    if (vErrors === null) {
                      vErrors = [err145];
                    } else {
                      vErrors.push(err145);
                    }
                    errors++;
                  }
                  var _valid6 = _errs173 === errors;
                  valid35 = _valid6;
                  ifClause6 = "then";
                } else {
                  const _errs175 = errors;
                  if (!(typeof data56 == "number" && (!(data56 % 1) && !isNaN(data56)) && isFinite(data56))) {
                    const err146 = { instancePath: instancePath + "/marking/activities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/roles/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/roles/additionalProperties/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.marking.properties.activities.additionalProperties.properties.roles.additionalProperties.else.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.roles.additionalProperties.else, data: data56 };
                    if (vErrors === null) {
                      vErrors = [err146];
                    } else {
                      vErrors.push(err146);
                    }
                    errors++;
                  }
                  var _valid6 = _errs175 === errors;
                  valid35 = _valid6;
                  ifClause6 = "else";
                }
                if (!valid35) {
                  const err147 = { instancePath: instancePath + "/marking/activities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/roles/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/roles/additionalProperties/if", keyword: "if", params: { failingKeyword: ifClause6 }, message: 'must match "' + ifClause6 + '" schema', schema: schema33.properties.marking.properties.activities.additionalProperties.properties.roles.additionalProperties.if, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.roles.additionalProperties, data: data56 };
                  if (vErrors === null) {
                    vErrors = [err147];
                  } else {
                    vErrors.push(err147);
                  }
                  errors++;
                }
              }
            } else {
              const err148 = { instancePath: instancePath + "/marking/activities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/roles", schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/roles/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.activities.additionalProperties.properties.roles.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.roles, data: data55 };
              if (vErrors === null) {
                vErrors = [err148];
              } else {
                vErrors.push(err148);
              }
              errors++;
            }
            let data57 = data53.users;
            if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
              for (const key14 in data57) {
                let data58 = data57[key14];
                if (typeof data58 !== "string" && !(typeof data58 == "number" && (!(data58 % 1) && !isNaN(data58)) && isFinite(data58))) {
                  const err149 = { instancePath: instancePath + "/marking/activities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/users/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/users/additionalProperties/type", keyword: "type", params: { type: schema33.properties.marking.properties.activities.additionalProperties.properties.users.additionalProperties.type }, message: "must be string,integer", schema: schema33.properties.marking.properties.activities.additionalProperties.properties.users.additionalProperties.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.users.additionalProperties, data: data58 };
                  if (vErrors === null) {
                    vErrors = [err149];
                  } else {
                    vErrors.push(err149);
                  }
                  errors++;
                }
                const _errs182 = errors;
                let valid37 = true;
                const _errs183 = errors;
                if (typeof data58 !== "string") {
                  const err150 = {};
                  if (vErrors === null) {
                    vErrors = [err150];
                  } else {
                    vErrors.push(err150);
                  }
                  errors++;
                }
                var _valid7 = _errs183 === errors;
                errors = _errs182;
                if (vErrors !== null) {
                  if (_errs182) {
                    vErrors.length = _errs182;
                  } else {
                    vErrors = null;
                  }
                }
                let ifClause7;
                if (_valid7) {
                  const _errs185 = errors;
                  if (typeof data58 === "string") {
                    if (func1(data58) < 1) {
                      const err151 = { instancePath: instancePath + "/marking/activities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/users/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/users/additionalProperties/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.users.additionalProperties.then, data: data58 };
                      if (vErrors === null) {
                        vErrors = [err151];
                      } else {
                        vErrors.push(err151);
                      }
                      errors++;
                    }
                  } else {
                    const err152 = { instancePath: instancePath + "/marking/activities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/users/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/users/additionalProperties/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.activities.additionalProperties.properties.users.additionalProperties.then.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.users.additionalProperties.then, data: data58 };
                    if (vErrors === null) {
                      vErrors = [err152];
                    } else {
                      vErrors.push(err152);
                    }
                    errors++;
                  }
                  var _valid7 = _errs185 === errors;
                  valid37 = _valid7;
                  ifClause7 = "then";
                } else {
                  const _errs187 = errors;
                  if (!(typeof data58 == "number" && (!(data58 % 1) && !isNaN(data58)) && isFinite(data58))) {
                    const err153 = { instancePath: instancePath + "/marking/activities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/users/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/users/additionalProperties/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.marking.properties.activities.additionalProperties.properties.users.additionalProperties.else.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.users.additionalProperties.else, data: data58 };
                    if (vErrors === null) {
                      vErrors = [err153];
                    } else {
                      vErrors.push(err153);
                    }
                    errors++;
                  }
                  var _valid7 = _errs187 === errors;
                  valid37 = _valid7;
                  ifClause7 = "else";
                }
                if (!valid37) {
                  const err154 = { instancePath: instancePath + "/marking/activities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/users/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/users/additionalProperties/if", keyword: "if", params: { failingKeyword: ifClause7 }, message: 'must match "' + ifClause7 + '" schema', schema: schema33.properties.marking.properties.activities.additionalProperties.properties.users.additionalProperties.if, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.users.additionalProperties, data: data58 };
                  if (vErrors === null) {
                    vErrors = [err154];
                  } else {
                    vErrors.push(err154);
                  }
                  errors++;
                }
              }
            } else {
              const err155 = { instancePath: instancePath + "/marking/activities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/users", schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/users/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.activities.additionalProperties.properties.users.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.users, data: data57 };
              if (vErrors === null) {
                vErrors = [err155];
              } else {
                vErrors.push(err155);
              }
              errors++;
            }
          } else {
            const err156 = { instancePath: instancePath + "/marking/activities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.activities.additionalProperties.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties, data: data53 };
            if (vErrors === null) {
              vErrors = [err156];
            } else {
              vErrors.push(err156);
            }
            errors++;
          }
        }
      } else {
        const err157 = { instancePath: instancePath + "/marking/activities", schemaPath: "#/properties/marking/properties/activities/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.activities.type, parentSchema: schema33.properties.marking.properties.activities, data: data52 };
        if (vErrors === null) {
          vErrors = [err157];
        } else {
          vErrors.push(err157);
        }
        errors++;
      }
      let data59 = data42.registry;
      if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
        if (data59.source === void 0) {
          data59.source = "https://www.scitags.org/api.json";
        }
        if (data59.refreshMinutes === void 0) {
          data59.refreshMinutes = 720;
        }
        if (data59.timeoutMs === void 0) {
          data59.timeoutMs = 5e3;
        }
        for (const key15 in data59) {
          if (!(key15 === "source" || key15 === "cacheFile" || key15 === "refreshMinutes" || key15 === "timeoutMs")) {
            const err158 = { instancePath: instancePath + "/marking/registry", schemaPath: "#/properties/marking/properties/registry/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.marking.properties.registry, data: data59 };
            if (vErrors === null) {
              vErrors = [err158];
            } else {
              vErrors.push(err158);
            }
            errors++;
          }
        }
        let data60 = data59.source;
        if (typeof data60 === "string") {
          if (func1(data60) < 1) {
            const err159 = { instancePath: instancePath + "/marking/registry/source", schemaPath: "#/properties/marking/properties/registry/properties/source/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.marking.properties.registry.properties.source, data: data60 };
            if (vErrors === null) {
              vErrors = [err159];
            } else {
              vErrors.push(err159);
            }
            errors++;
          }
        } else {
          const err160 = { instancePath: instancePath + "/marking/registry/source", schemaPath: "#/properties/marking/properties/registry/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.registry.properties.source.type, parentSchema: schema33.properties.marking.properties.registry.properties.source, data: data60 };
          if (vErrors === null) {
            vErrors = [err160];
          } else {
            vErrors.push(err160);
          }
          errors++;
        }
        if (data59.cacheFile !== void 0) {
          let data61 = data59.cacheFile;
          if (typeof data61 === "string") {
            if (func1(data61) < 1) {
              const err161 = { instancePath: instancePath + "/marking/registry/cacheFile", schemaPath: "#/properties/marking/properties/registry/properties/cacheFile/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.marking.properties.registry.properties.cacheFile, data: data61 };
              if (vErrors === null) {
                vErrors = [err161];
              } else {
                vErrors.push(err161);
              }
              errors++;
            }
          } else {
            const err162 = { instancePath: instancePath + "/marking/registry/cacheFile", schemaPath: "#/properties/marking/properties/registry/properties/cacheFile/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.registry.properties.cacheFile.type, parentSchema: schema33.properties.marking.properties.registry.properties.cacheFile, data: data61 };
            if (vErrors === null) {
              vErrors = [err162];
            } else {
              vErrors.push(err162);
            }
            errors++;
          }
        }
        let data62 = data59.refreshMinutes;
        if (typeof data62 == "number" && isFinite(data62)) {
          if (data62 > 10080 || isNaN(data62)) {
            const err163 = { instancePath: instancePath + "/marking/registry/refreshMinutes", schemaPath: "#/properties/marking/properties/registry/properties/refreshMinutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10080 }, message: "must be <= 10080", schema: 10080, parentSchema: schema33.properties.marking.properties.registry.properties.refreshMinutes, data: data62 };
            if (vErrors === null) {
              vErrors = [err163];
            } else {
              vErrors.push(err163);
            }
            errors++;
          }
          if (data62 < 0 || isNaN(data62)) {
            const err164 = { instancePath: instancePath + "/marking/registry/refreshMinutes", schemaPath: "#/properties/marking/properties/registry/properties/refreshMinutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.marking.properties.registry.properties.refreshMinutes, data: data62 };
            if (vErrors === null) {
              vErrors = [err164];
            } else {
              vErrors.push(err164);
            }
            errors++;
          }
        } else {
          const err165 = { instancePath: instancePath + "/marking/registry/refreshMinutes", schemaPath: "#/properties/marking/properties/registry/properties/refreshMinutes/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema33.properties.marking.properties.registry.properties.refreshMinutes.type, parentSchema: schema33.properties.marking.properties.registry.properties.refreshMinutes, data: data62 };
          if (vErrors === null) {
            vErrors = [err165];
          } else {
            vErrors.push(err165);
          }
          errors++;
        }
        let data63 = data59.timeoutMs;
        if (!(typeof data63 == "number" && (!(data63 % 1) && !isNaN(data63)) && isFinite(data63))) {
          const err166 = { instancePath: instancePath + "/marking/registry/timeoutMs", schemaPath: "#/properties/marking/properties/registry/properties/timeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.marking.properties.registry.properties.timeoutMs.type, parentSchema: schema33.properties.marking.properties.registry.properties.timeoutMs, data: data63 };
          if (vErrors === null) {
            vErrors = [err166];
          } else {
            vErrors.push(err166);
          }
          errors++;
        }
        if (typeof data63 == "number" && isFinite(data63)) {
          if (data63 > 6e5 || isNaN(data63)) {
            const err167 = { instancePath: instancePath + "/marking/registry/timeoutMs", schemaPath: "#/properties/marking/properties/registry/properties/timeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6e5 }, message: "must be <= 600000", schema: 6e5, parentSchema: schema33.properties.marking.properties.registry.properties.timeoutMs, data: data63 };
            if (vErrors === null) {
              vErrors = [err167];
            } else {
              vErrors.push(err167);
            }
            errors++;
          }
          if (data63 < 1 || isNaN(data63)) {
            const err168 = { instancePath: instancePath + "/marking/registry/timeoutMs", schemaPath: "#/properties/marking/properties/registry/properties/timeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.marking.properties.registry.properties.timeoutMs, data: data63 };
            if (vErrors === null) {
              vErrors = [err168];
            } else {
              vErrors.push(err168);
            }
            errors++;
          }
        }
      } else {
        const err169 = { instancePath: instancePath + "/marking/registry", schemaPath: "#/properties/marking/properties/registry/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.registry.type, parentSchema: schema33.properties.marking.properties.registry, data: data59 };
        if (vErrors === null) {
          vErrors = [err169];
        } else {
          vErrors.push(err169);
        }
        errors++;
      }
      let data64 = data42.idleMs;
      if (!(typeof data64 == "number" && (!(data64 % 1) && !isNaN(data64)) && isFinite(data64))) {
        const err170 = { instancePath: instancePath + "/marking/idleMs", schemaPath: "#/properties/marking/properties/idleMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.marking.properties.idleMs.type, parentSchema: schema33.properties.marking.properties.idleMs, data: data64 };
        if (vErrors === null) {
          vErrors = [err170];
        } else {
          vErrors.push(err170);
        }
        errors++;
      }
      if (typeof data64 == "number" && isFinite(data64)) {
        if (data64 > 36e5 || isNaN(data64)) {
          const err171 = { instancePath: instancePath + "/marking/idleMs", schemaPath: "#/properties/marking/properties/idleMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36e5 }, message: "must be <= 3600000", schema: 36e5, parentSchema: schema33.properties.marking.properties.idleMs, data: data64 };
          if (vErrors === null) {
            vErrors = [err171];
          } else {
            vErrors.push(err171);
          }
          errors++;
        }
        if (data64 < 10 || isNaN(data64)) {
          const err172 = { instancePath: instancePath + "/marking/idleMs", schemaPath: "#/properties/marking/properties/idleMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 10 }, message: "must be >= 10", schema: 10, parentSchema: schema33.properties.marking.properties.idleMs, data: data64 };
          if (vErrors === null) {
            vErrors = [err172];
          } else {
            vErrors.push(err172);
          }
          errors++;
        }
      }
      let data65 = data42.ongoingMs;
      if (!(typeof data65 == "number" && (!(data65 % 1) && !isNaN(data65)) && isFinite(data65))) {
        const err173 = { instancePath: instancePath + "/marking/ongoingMs", schemaPath: "#/properties/marking/properties/ongoingMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.marking.properties.ongoingMs.type, parentSchema: schema33.properties.marking.properties.ongoingMs, data: data65 };
        if (vErrors === null) {
          vErrors = [err173];
        } else {
          vErrors.push(err173);
        }
        errors++;
      }
      if (typeof data65 == "number" && isFinite(data65)) {
        if (data65 > 864e5 || isNaN(data65)) {
          const err174 = { instancePath: instancePath + "/marking/ongoingMs", schemaPath: "#/properties/marking/properties/ongoingMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema33.properties.marking.properties.ongoingMs, data: data65 };
          if (vErrors === null) {
            vErrors = [err174];
          } else {
            vErrors.push(err174);
          }
          errors++;
        }
        if (data65 < 0 || isNaN(data65)) {
          const err175 = { instancePath: instancePath + "/marking/ongoingMs", schemaPath: "#/properties/marking/properties/ongoingMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.marking.properties.ongoingMs, data: data65 };
          if (vErrors === null) {
            vErrors = [err175];
          } else {
            vErrors.push(err175);
          }
          errors++;
        }
      }
      let data66 = data42.addresses;
      if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
        for (const key16 in data66) {
          let data67 = data66[key16];
          if (typeof data67 === "string") {
            if (func1(data67) < 2) {
              const err176 = { instancePath: instancePath + "/marking/addresses/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/addresses/additionalProperties/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: schema33.properties.marking.properties.addresses.additionalProperties, data: data67 };
              if (vErrors === null) {
                vErrors = [err176];
              } else {
                vErrors.push(err176);
              }
              errors++;
            }
          } else {
            const err177 = { instancePath: instancePath + "/marking/addresses/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/addresses/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.addresses.additionalProperties.type, parentSchema: schema33.properties.marking.properties.addresses.additionalProperties, data: data67 };
            if (vErrors === null) {
              vErrors = [err177];
            } else {
              vErrors.push(err177);
            }
            errors++;
          }
        }
      } else {
        const err178 = { instancePath: instancePath + "/marking/addresses", schemaPath: "#/properties/marking/properties/addresses/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.addresses.type, parentSchema: schema33.properties.marking.properties.addresses, data: data66 };
        if (vErrors === null) {
          vErrors = [err178];
        } else {
          vErrors.push(err178);
        }
        errors++;
      }
      let data68 = data42.fireflies;
      if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
        if (data68.collectors === void 0) {
          data68.collectors = [];
        }
        if (data68.toFarEnd === void 0) {
          data68.toFarEnd = true;
        }
        for (const key17 in data68) {
          if (!(key17 === "collectors" || key17 === "toFarEnd" || key17 === "hostName")) {
            const err179 = { instancePath: instancePath + "/marking/fireflies", schemaPath: "#/properties/marking/properties/fireflies/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.marking.properties.fireflies, data: data68 };
            if (vErrors === null) {
              vErrors = [err179];
            } else {
              vErrors.push(err179);
            }
            errors++;
          }
        }
        let data69 = data68.collectors;
        if (Array.isArray(data69)) {
          const len7 = data69.length;
          for (let i8 = 0; i8 < len7; i8++) {
            let data70 = data69[i8];
            if (typeof data70 === "string") {
              if (!pattern6.test(data70)) {
                const err180 = { instancePath: instancePath + "/marking/fireflies/collectors/" + i8, schemaPath: "#/properties/marking/properties/fireflies/properties/collectors/items/pattern", keyword: "pattern", params: { pattern: "^(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]/]+)(:[0-9]{1,5})?$" }, message: 'must match pattern "^(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]/]+)(:[0-9]{1,5})?$"', schema: "^(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]/]+)(:[0-9]{1,5})?$", parentSchema: schema33.properties.marking.properties.fireflies.properties.collectors.items, data: data70 };
                if (vErrors === null) {
                  vErrors = [err180];
                } else {
                  vErrors.push(err180);
                }
                errors++;
              }
            } else {
              const err181 = { instancePath: instancePath + "/marking/fireflies/collectors/" + i8, schemaPath: "#/properties/marking/properties/fireflies/properties/collectors/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.fireflies.properties.collectors.items.type, parentSchema: schema33.properties.marking.properties.fireflies.properties.collectors.items, data: data70 };
              if (vErrors === null) {
                vErrors = [err181];
              } else {
                vErrors.push(err181);
              }
              errors++;
            }
          }
        } else {
          const err182 = { instancePath: instancePath + "/marking/fireflies/collectors", schemaPath: "#/properties/marking/properties/fireflies/properties/collectors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.marking.properties.fireflies.properties.collectors.type, parentSchema: schema33.properties.marking.properties.fireflies.properties.collectors, data: data69 };
          if (vErrors === null) {
            vErrors = [err182];
          } else {
            vErrors.push(err182);
          }
          errors++;
        }
        let data71 = data68.toFarEnd;
        if (typeof data71 !== "boolean") {
          const err183 = { instancePath: instancePath + "/marking/fireflies/toFarEnd", schemaPath: "#/properties/marking/properties/fireflies/properties/toFarEnd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.marking.properties.fireflies.properties.toFarEnd.type, parentSchema: schema33.properties.marking.properties.fireflies.properties.toFarEnd, data: data71 };
          if (vErrors === null) {
            vErrors = [err183];
          } else {
            vErrors.push(err183);
          }
          errors++;
        }
        if (data68.hostName !== void 0) {
          let data72 = data68.hostName;
          if (typeof data72 === "string") {
            if (!pattern7.test(data72)) {
              const err184 = { instancePath: instancePath + "/marking/fireflies/hostName", schemaPath: "#/properties/marking/properties/fireflies/properties/hostName/pattern", keyword: "pattern", params: { pattern: "^[!-~]{1,255}$" }, message: 'must match pattern "^[!-~]{1,255}$"', schema: "^[!-~]{1,255}$", parentSchema: schema33.properties.marking.properties.fireflies.properties.hostName, data: data72 };
              if (vErrors === null) {
                vErrors = [err184];
              } else {
                vErrors.push(err184);
              }
              errors++;
            }
          } else {
            const err185 = { instancePath: instancePath + "/marking/fireflies/hostName", schemaPath: "#/properties/marking/properties/fireflies/properties/hostName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.fireflies.properties.hostName.type, parentSchema: schema33.properties.marking.properties.fireflies.properties.hostName, data: data72 };
            if (vErrors === null) {
              vErrors = [err185];
            } else {
              vErrors.push(err185);
            }
            errors++;
          }
        }
      } else {
        const err186 = { instancePath: instancePath + "/marking/fireflies", schemaPath: "#/properties/marking/properties/fireflies/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.fireflies.type, parentSchema: schema33.properties.marking.properties.fireflies, data: data68 };
        if (vErrors === null) {
          vErrors = [err186];
        } else {
          vErrors.push(err186);
        }
        errors++;
      }
      let data73 = data42.flowd;
      if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
        for (const key18 in data73) {
          if (!(key18 === "pipe" || key18 === "api")) {
            const err187 = { instancePath: instancePath + "/marking/flowd", schemaPath: "#/properties/marking/properties/flowd/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.marking.properties.flowd, data: data73 };
            if (vErrors === null) {
              vErrors = [err187];
            } else {
              vErrors.push(err187);
            }
            errors++;
          }
        }
        if (data73.pipe !== void 0) {
          let data74 = data73.pipe;
          if (typeof data74 === "string") {
            if (func1(data74) < 1) {
              const err188 = { instancePath: instancePath + "/marking/flowd/pipe", schemaPath: "#/properties/marking/properties/flowd/properties/pipe/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.marking.properties.flowd.properties.pipe, data: data74 };
              if (vErrors === null) {
                vErrors = [err188];
              } else {
                vErrors.push(err188);
              }
              errors++;
            }
          } else {
            const err189 = { instancePath: instancePath + "/marking/flowd/pipe", schemaPath: "#/properties/marking/properties/flowd/properties/pipe/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.flowd.properties.pipe.type, parentSchema: schema33.properties.marking.properties.flowd.properties.pipe, data: data74 };
            if (vErrors === null) {
              vErrors = [err189];
            } else {
              vErrors.push(err189);
            }
            errors++;
          }
        }
        if (data73.api !== void 0) {
          let data75 = data73.api;
          if (typeof data75 === "string") {
            if (!pattern8.test(data75)) {
              const err190 = { instancePath: instancePath + "/marking/flowd/api", schemaPath: "#/properties/marking/properties/flowd/properties/api/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"', schema: "^https?://", parentSchema: schema33.properties.marking.properties.flowd.properties.api, data: data75 };
              if (vErrors === null) {
                vErrors = [err190];
              } else {
                vErrors.push(err190);
              }
              errors++;
            }
          } else {
            const err191 = { instancePath: instancePath + "/marking/flowd/api", schemaPath: "#/properties/marking/properties/flowd/properties/api/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.flowd.properties.api.type, parentSchema: schema33.properties.marking.properties.flowd.properties.api, data: data75 };
            if (vErrors === null) {
              vErrors = [err191];
            } else {
              vErrors.push(err191);
            }
            errors++;
          }
        }
      } else {
        const err192 = { instancePath: instancePath + "/marking/flowd", schemaPath: "#/properties/marking/properties/flowd/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.flowd.type, parentSchema: schema33.properties.marking.properties.flowd, data: data73 };
        if (vErrors === null) {
          vErrors = [err192];
        } else {
          vErrors.push(err192);
        }
        errors++;
      }
      let data76 = data42.markerQueue;
      if (!(typeof data76 == "number" && (!(data76 % 1) && !isNaN(data76)) && isFinite(data76))) {
        const err193 = { instancePath: instancePath + "/marking/markerQueue", schemaPath: "#/properties/marking/properties/markerQueue/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.marking.properties.markerQueue.type, parentSchema: schema33.properties.marking.properties.markerQueue, data: data76 };
        if (vErrors === null) {
          vErrors = [err193];
        } else {
          vErrors.push(err193);
        }
        errors++;
      }
      if (typeof data76 == "number" && isFinite(data76)) {
        if (data76 > 1e7 || isNaN(data76)) {
          const err194 = { instancePath: instancePath + "/marking/markerQueue", schemaPath: "#/properties/marking/properties/markerQueue/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000", schema: 1e7, parentSchema: schema33.properties.marking.properties.markerQueue, data: data76 };
          if (vErrors === null) {
            vErrors = [err194];
          } else {
            vErrors.push(err194);
          }
          errors++;
        }
        if (data76 < 1 || isNaN(data76)) {
          const err195 = { instancePath: instancePath + "/marking/markerQueue", schemaPath: "#/properties/marking/properties/markerQueue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.marking.properties.markerQueue, data: data76 };
          if (vErrors === null) {
            vErrors = [err195];
          } else {
            vErrors.push(err195);
          }
          errors++;
        }
      }
      let data77 = data42.labelParity;
      if (typeof data77 !== "boolean") {
        const err196 = { instancePath: instancePath + "/marking/labelParity", schemaPath: "#/properties/marking/properties/labelParity/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.marking.properties.labelParity.type, parentSchema: schema33.properties.marking.properties.labelParity, data: data77 };
        if (vErrors === null) {
          vErrors = [err196];
        } else {
          vErrors.push(err196);
        }
        errors++;
      }
    } else {
      const err197 = { instancePath: instancePath + "/marking", schemaPath: "#/properties/marking/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.type, parentSchema: schema33.properties.marking, data: data42 };
      if (vErrors === null) {
        vErrors = [err197];
      } else {
        vErrors.push(err197);
      }
      errors++;
    }
    if (data.collector !== void 0) {
      let data78 = data.collector;
      if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
        if (data78.port === void 0) {
          data78.port = 10514;
        }
        if (data78.addresses === void 0) {
          data78.addresses = ["::", "0.0.0.0"];
        }
        if (data78.receiveBufferBytes === void 0) {
          data78.receiveBufferBytes = 8388608;
        }
        if (data78.maxDatagramBytes === void 0) {
          data78.maxDatagramBytes = 8192;
        }
        if (data78.maxWaitingBytes === void 0) {
          data78.maxWaitingBytes = 67108864;
        }
        if (data78.maxFlows === void 0) {
          data78.maxFlows = 2e5;
        }
        if (data78.maxSenders === void 0) {
          data78.maxSenders = 1024;
        }
        if (data78.openForMinutes === void 0) {
          data78.openForMinutes = 1440;
        }
        if (data78.rememberForSeconds === void 0) {
          data78.rememberForSeconds = 60;
        }
        if (data78.startWindowMs === void 0) {
          data78.startWindowMs = 2e3;
        }
        for (const key19 in data78) {
          if (!func10.call(schema33.properties.collector.properties, key19)) {
            const err198 = { instancePath: instancePath + "/collector", schemaPath: "#/properties/collector/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.collector, data: data78 };
            if (vErrors === null) {
              vErrors = [err198];
            } else {
              vErrors.push(err198);
            }
            errors++;
          }
        }
        let data79 = data78.port;
        if (!(typeof data79 == "number" && (!(data79 % 1) && !isNaN(data79)) && isFinite(data79))) {
          const err199 = { instancePath: instancePath + "/collector/port", schemaPath: "#/properties/collector/properties/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.collector.properties.port.type, parentSchema: schema33.properties.collector.properties.port, data: data79 };
          if (vErrors === null) {
            vErrors = [err199];
          } else {
            vErrors.push(err199);
          }
          errors++;
        }
        if (typeof data79 == "number" && isFinite(data79)) {
          if (data79 > 65535 || isNaN(data79)) {
            const err200 = { instancePath: instancePath + "/collector/port", schemaPath: "#/properties/collector/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema33.properties.collector.properties.port, data: data79 };
            if (vErrors === null) {
              vErrors = [err200];
            } else {
              vErrors.push(err200);
            }
            errors++;
          }
          if (data79 < 0 || isNaN(data79)) {
            const err201 = { instancePath: instancePath + "/collector/port", schemaPath: "#/properties/collector/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.collector.properties.port, data: data79 };
            if (vErrors === null) {
              vErrors = [err201];
            } else {
              vErrors.push(err201);
            }
            errors++;
          }
        }
        let data80 = data78.addresses;
        if (Array.isArray(data80)) {
          if (data80.length > 64) {
            const err202 = { instancePath: instancePath + "/collector/addresses", schemaPath: "#/properties/collector/properties/addresses/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items", schema: 64, parentSchema: schema33.properties.collector.properties.addresses, data: data80 };
            if (vErrors === null) {
              vErrors = [err202];
            } else {
              vErrors.push(err202);
            }
            errors++;
          }
          if (data80.length < 1) {
            const err203 = { instancePath: instancePath + "/collector/addresses", schemaPath: "#/properties/collector/properties/addresses/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema33.properties.collector.properties.addresses, data: data80 };
            if (vErrors === null) {
              vErrors = [err203];
            } else {
              vErrors.push(err203);
            }
            errors++;
          }
          const len8 = data80.length;
          for (let i9 = 0; i9 < len8; i9++) {
            let data81 = data80[i9];
            if (typeof data81 === "string") {
              if (func1(data81) > 64) {
                const err204 = { instancePath: instancePath + "/collector/addresses/" + i9, schemaPath: "#/properties/collector/properties/addresses/items/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema33.properties.collector.properties.addresses.items, data: data81 };
                if (vErrors === null) {
                  vErrors = [err204];
                } else {
                  vErrors.push(err204);
                }
                errors++;
              }
              if (func1(data81) < 2) {
                const err205 = { instancePath: instancePath + "/collector/addresses/" + i9, schemaPath: "#/properties/collector/properties/addresses/items/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: schema33.properties.collector.properties.addresses.items, data: data81 };
                if (vErrors === null) {
                  vErrors = [err205];
                } else {
                  vErrors.push(err205);
                }
                errors++;
              }
            } else {
              const err206 = { instancePath: instancePath + "/collector/addresses/" + i9, schemaPath: "#/properties/collector/properties/addresses/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.collector.properties.addresses.items.type, parentSchema: schema33.properties.collector.properties.addresses.items, data: data81 };
              if (vErrors === null) {
                vErrors = [err206];
              } else {
                vErrors.push(err206);
              }
              errors++;
            }
          }
        } else {
          const err207 = { instancePath: instancePath + "/collector/addresses", schemaPath: "#/properties/collector/properties/addresses/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.collector.properties.addresses.type, parentSchema: schema33.properties.collector.properties.addresses, data: data80 };
          if (vErrors === null) {
            vErrors = [err207];
          } else {
            vErrors.push(err207);
          }
          errors++;
        }
        let data82 = data78.receiveBufferBytes;
        if (!(typeof data82 == "number" && (!(data82 % 1) && !isNaN(data82)) && isFinite(data82))) {
          const err208 = { instancePath: instancePath + "/collector/receiveBufferBytes", schemaPath: "#/properties/collector/properties/receiveBufferBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.collector.properties.receiveBufferBytes.type, parentSchema: schema33.properties.collector.properties.receiveBufferBytes, data: data82 };
          if (vErrors === null) {
            vErrors = [err208];
          } else {
            vErrors.push(err208);
          }
          errors++;
        }
        if (typeof data82 == "number" && isFinite(data82)) {
          if (data82 > 1073741824 || isNaN(data82)) {
            const err209 = { instancePath: instancePath + "/collector/receiveBufferBytes", schemaPath: "#/properties/collector/properties/receiveBufferBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1073741824 }, message: "must be <= 1073741824", schema: 1073741824, parentSchema: schema33.properties.collector.properties.receiveBufferBytes, data: data82 };
            if (vErrors === null) {
              vErrors = [err209];
            } else {
              vErrors.push(err209);
            }
            errors++;
          }
          if (data82 < 4096 || isNaN(data82)) {
            const err210 = { instancePath: instancePath + "/collector/receiveBufferBytes", schemaPath: "#/properties/collector/properties/receiveBufferBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 4096 }, message: "must be >= 4096", schema: 4096, parentSchema: schema33.properties.collector.properties.receiveBufferBytes, data: data82 };
            if (vErrors === null) {
              vErrors = [err210];
            } else {
              vErrors.push(err210);
            }
            errors++;
          }
        }
        let data83 = data78.maxDatagramBytes;
        if (!(typeof data83 == "number" && (!(data83 % 1) && !isNaN(data83)) && isFinite(data83))) {
          const err211 = { instancePath: instancePath + "/collector/maxDatagramBytes", schemaPath: "#/properties/collector/properties/maxDatagramBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.collector.properties.maxDatagramBytes.type, parentSchema: schema33.properties.collector.properties.maxDatagramBytes, data: data83 };
          if (vErrors === null) {
            vErrors = [err211];
          } else {
            vErrors.push(err211);
          }
          errors++;
        }
        if (typeof data83 == "number" && isFinite(data83)) {
          if (data83 > 65507 || isNaN(data83)) {
            const err212 = { instancePath: instancePath + "/collector/maxDatagramBytes", schemaPath: "#/properties/collector/properties/maxDatagramBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65507 }, message: "must be <= 65507", schema: 65507, parentSchema: schema33.properties.collector.properties.maxDatagramBytes, data: data83 };
            if (vErrors === null) {
              vErrors = [err212];
            } else {
              vErrors.push(err212);
            }
            errors++;
          }
          if (data83 < 512 || isNaN(data83)) {
            const err213 = { instancePath: instancePath + "/collector/maxDatagramBytes", schemaPath: "#/properties/collector/properties/maxDatagramBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 512 }, message: "must be >= 512", schema: 512, parentSchema: schema33.properties.collector.properties.maxDatagramBytes, data: data83 };
            if (vErrors === null) {
              vErrors = [err213];
            } else {
              vErrors.push(err213);
            }
            errors++;
          }
        }
        let data84 = data78.maxWaitingBytes;
        if (!(typeof data84 == "number" && (!(data84 % 1) && !isNaN(data84)) && isFinite(data84))) {
          const err214 = { instancePath: instancePath + "/collector/maxWaitingBytes", schemaPath: "#/properties/collector/properties/maxWaitingBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.collector.properties.maxWaitingBytes.type, parentSchema: schema33.properties.collector.properties.maxWaitingBytes, data: data84 };
          if (vErrors === null) {
            vErrors = [err214];
          } else {
            vErrors.push(err214);
          }
          errors++;
        }
        if (typeof data84 == "number" && isFinite(data84)) {
          if (data84 > 4294967296 || isNaN(data84)) {
            const err215 = { instancePath: instancePath + "/collector/maxWaitingBytes", schemaPath: "#/properties/collector/properties/maxWaitingBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967296 }, message: "must be <= 4294967296", schema: 4294967296, parentSchema: schema33.properties.collector.properties.maxWaitingBytes, data: data84 };
            if (vErrors === null) {
              vErrors = [err215];
            } else {
              vErrors.push(err215);
            }
            errors++;
          }
          if (data84 < 65536 || isNaN(data84)) {
            const err216 = { instancePath: instancePath + "/collector/maxWaitingBytes", schemaPath: "#/properties/collector/properties/maxWaitingBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 65536 }, message: "must be >= 65536", schema: 65536, parentSchema: schema33.properties.collector.properties.maxWaitingBytes, data: data84 };
            if (vErrors === null) {
              vErrors = [err216];
            } else {
              vErrors.push(err216);
            }
            errors++;
          }
        }
        let data85 = data78.maxFlows;
        if (!(typeof data85 == "number" && (!(data85 % 1) && !isNaN(data85)) && isFinite(data85))) {
          const err217 = { instancePath: instancePath + "/collector/maxFlows", schemaPath: "#/properties/collector/properties/maxFlows/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.collector.properties.maxFlows.type, parentSchema: schema33.properties.collector.properties.maxFlows, data: data85 };
          if (vErrors === null) {
            vErrors = [err217];
          } else {
            vErrors.push(err217);
          }
          errors++;
        }
        if (typeof data85 == "number" && isFinite(data85)) {
          if (data85 > 1e8 || isNaN(data85)) {
            const err218 = { instancePath: instancePath + "/collector/maxFlows", schemaPath: "#/properties/collector/properties/maxFlows/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e8 }, message: "must be <= 100000000", schema: 1e8, parentSchema: schema33.properties.collector.properties.maxFlows, data: data85 };
            if (vErrors === null) {
              vErrors = [err218];
            } else {
              vErrors.push(err218);
            }
            errors++;
          }
          if (data85 < 1 || isNaN(data85)) {
            const err219 = { instancePath: instancePath + "/collector/maxFlows", schemaPath: "#/properties/collector/properties/maxFlows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.collector.properties.maxFlows, data: data85 };
            if (vErrors === null) {
              vErrors = [err219];
            } else {
              vErrors.push(err219);
            }
            errors++;
          }
        }
        let data86 = data78.maxSenders;
        if (!(typeof data86 == "number" && (!(data86 % 1) && !isNaN(data86)) && isFinite(data86))) {
          const err220 = { instancePath: instancePath + "/collector/maxSenders", schemaPath: "#/properties/collector/properties/maxSenders/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.collector.properties.maxSenders.type, parentSchema: schema33.properties.collector.properties.maxSenders, data: data86 };
          if (vErrors === null) {
            vErrors = [err220];
          } else {
            vErrors.push(err220);
          }
          errors++;
        }
        if (typeof data86 == "number" && isFinite(data86)) {
          if (data86 > 1e6 || isNaN(data86)) {
            const err221 = { instancePath: instancePath + "/collector/maxSenders", schemaPath: "#/properties/collector/properties/maxSenders/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000", schema: 1e6, parentSchema: schema33.properties.collector.properties.maxSenders, data: data86 };
            if (vErrors === null) {
              vErrors = [err221];
            } else {
              vErrors.push(err221);
            }
            errors++;
          }
          if (data86 < 1 || isNaN(data86)) {
            const err222 = { instancePath: instancePath + "/collector/maxSenders", schemaPath: "#/properties/collector/properties/maxSenders/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.collector.properties.maxSenders, data: data86 };
            if (vErrors === null) {
              vErrors = [err222];
            } else {
              vErrors.push(err222);
            }
            errors++;
          }
        }
        let data87 = data78.openForMinutes;
        if (typeof data87 == "number" && isFinite(data87)) {
          if (data87 > 1e5 || isNaN(data87)) {
            const err223 = { instancePath: instancePath + "/collector/openForMinutes", schemaPath: "#/properties/collector/properties/openForMinutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000", schema: 1e5, parentSchema: schema33.properties.collector.properties.openForMinutes, data: data87 };
            if (vErrors === null) {
              vErrors = [err223];
            } else {
              vErrors.push(err223);
            }
            errors++;
          }
          if (data87 < 0.01 || isNaN(data87)) {
            const err224 = { instancePath: instancePath + "/collector/openForMinutes", schemaPath: "#/properties/collector/properties/openForMinutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema33.properties.collector.properties.openForMinutes, data: data87 };
            if (vErrors === null) {
              vErrors = [err224];
            } else {
              vErrors.push(err224);
            }
            errors++;
          }
        } else {
          const err225 = { instancePath: instancePath + "/collector/openForMinutes", schemaPath: "#/properties/collector/properties/openForMinutes/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema33.properties.collector.properties.openForMinutes.type, parentSchema: schema33.properties.collector.properties.openForMinutes, data: data87 };
          if (vErrors === null) {
            vErrors = [err225];
          } else {
            vErrors.push(err225);
          }
          errors++;
        }
        let data88 = data78.rememberForSeconds;
        if (typeof data88 == "number" && isFinite(data88)) {
          if (data88 > 86400 || isNaN(data88)) {
            const err226 = { instancePath: instancePath + "/collector/rememberForSeconds", schemaPath: "#/properties/collector/properties/rememberForSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema33.properties.collector.properties.rememberForSeconds, data: data88 };
            if (vErrors === null) {
              vErrors = [err226];
            } else {
              vErrors.push(err226);
            }
            errors++;
          }
          if (data88 < 1 || isNaN(data88)) {
            const err227 = { instancePath: instancePath + "/collector/rememberForSeconds", schemaPath: "#/properties/collector/properties/rememberForSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.collector.properties.rememberForSeconds, data: data88 };
            if (vErrors === null) {
              vErrors = [err227];
            } else {
              vErrors.push(err227);
            }
            errors++;
          }
        } else {
          const err228 = { instancePath: instancePath + "/collector/rememberForSeconds", schemaPath: "#/properties/collector/properties/rememberForSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema33.properties.collector.properties.rememberForSeconds.type, parentSchema: schema33.properties.collector.properties.rememberForSeconds, data: data88 };
          if (vErrors === null) {
            vErrors = [err228];
          } else {
            vErrors.push(err228);
          }
          errors++;
        }
        let data89 = data78.startWindowMs;
        if (!(typeof data89 == "number" && (!(data89 % 1) && !isNaN(data89)) && isFinite(data89))) {
          const err229 = { instancePath: instancePath + "/collector/startWindowMs", schemaPath: "#/properties/collector/properties/startWindowMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.collector.properties.startWindowMs.type, parentSchema: schema33.properties.collector.properties.startWindowMs, data: data89 };
          if (vErrors === null) {
            vErrors = [err229];
          } else {
            vErrors.push(err229);
          }
          errors++;
        }
        if (typeof data89 == "number" && isFinite(data89)) {
          if (data89 > 6e5 || isNaN(data89)) {
            const err230 = { instancePath: instancePath + "/collector/startWindowMs", schemaPath: "#/properties/collector/properties/startWindowMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6e5 }, message: "must be <= 600000", schema: 6e5, parentSchema: schema33.properties.collector.properties.startWindowMs, data: data89 };
            if (vErrors === null) {
              vErrors = [err230];
            } else {
              vErrors.push(err230);
            }
            errors++;
          }
          if (data89 < 0 || isNaN(data89)) {
            const err231 = { instancePath: instancePath + "/collector/startWindowMs", schemaPath: "#/properties/collector/properties/startWindowMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.collector.properties.startWindowMs, data: data89 };
            if (vErrors === null) {
              vErrors = [err231];
            } else {
              vErrors.push(err231);
            }
            errors++;
          }
        }
      } else {
        const err232 = { instancePath: instancePath + "/collector", schemaPath: "#/properties/collector/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.collector.type, parentSchema: schema33.properties.collector, data: data78 };
        if (vErrors === null) {
          vErrors = [err232];
        } else {
          vErrors.push(err232);
        }
        errors++;
      }
    }
    if (data.metrics !== void 0) {
      let data90 = data.metrics;
      if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
        if (data90.listen === void 0) {
          const err233 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/required", keyword: "required", params: { missingProperty: "listen" }, message: "must have required property 'listen'", schema: schema33.properties.metrics.required, parentSchema: schema33.properties.metrics, data: data90 };
          if (vErrors === null) {
            vErrors = [err233];
          } else {
            vErrors.push(err233);
          }
          errors++;
        }
        for (const key20 in data90) {
          if (!(key20 === "listen")) {
            const err234 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.metrics, data: data90 };
            if (vErrors === null) {
              vErrors = [err234];
            } else {
              vErrors.push(err234);
            }
            errors++;
          }
        }
        if (data90.listen !== void 0) {
          let data91 = data90.listen;
          if (typeof data91 === "string") {
            if (func1(data91) > 255) {
              const err235 = { instancePath: instancePath + "/metrics/listen", schemaPath: "#/properties/metrics/properties/listen/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema33.properties.metrics.properties.listen, data: data91 };
              if (vErrors === null) {
                vErrors = [err235];
              } else {
                vErrors.push(err235);
              }
              errors++;
            }
            if (func1(data91) < 1) {
              const err236 = { instancePath: instancePath + "/metrics/listen", schemaPath: "#/properties/metrics/properties/listen/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.metrics.properties.listen, data: data91 };
              if (vErrors === null) {
                vErrors = [err236];
              } else {
                vErrors.push(err236);
              }
              errors++;
            }
          } else {
            const err237 = { instancePath: instancePath + "/metrics/listen", schemaPath: "#/properties/metrics/properties/listen/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.metrics.properties.listen.type, parentSchema: schema33.properties.metrics.properties.listen, data: data91 };
            if (vErrors === null) {
              vErrors = [err237];
            } else {
              vErrors.push(err237);
            }
            errors++;
          }
        }
      } else {
        const err238 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.metrics.type, parentSchema: schema33.properties.metrics, data: data90 };
        if (vErrors === null) {
          vErrors = [err238];
        } else {
          vErrors.push(err238);
        }
        errors++;
      }
    }
    let data92 = data.log;
    if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
      if (data92.level === void 0) {
        data92.level = "info";
      }
      for (const key21 in data92) {
        if (!(key21 === "level")) {
          const err239 = { instancePath: instancePath + "/log", schemaPath: "#/properties/log/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.log, data: data92 };
          if (vErrors === null) {
            vErrors = [err239];
          } else {
            vErrors.push(err239);
          }
          errors++;
        }
      }
      let data93 = data92.level;
      if (typeof data93 !== "string") {
        const err240 = { instancePath: instancePath + "/log/level", schemaPath: "#/properties/log/properties/level/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.log.properties.level.type, parentSchema: schema33.properties.log.properties.level, data: data93 };
        if (vErrors === null) {
          vErrors = [err240];
        } else {
          vErrors.push(err240);
        }
        errors++;
      }
      if (!(data93 === "trace" || data93 === "debug" || data93 === "info" || data93 === "warn" || data93 === "error" || data93 === "silent")) {
        const err241 = { instancePath: instancePath + "/log/level", schemaPath: "#/properties/log/properties/level/enum", keyword: "enum", params: { allowedValues: schema33.properties.log.properties.level.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.log.properties.level.enum, parentSchema: schema33.properties.log.properties.level, data: data93 };
        if (vErrors === null) {
          vErrors = [err241];
        } else {
          vErrors.push(err241);
        }
        errors++;
      }
    } else {
      const err242 = { instancePath: instancePath + "/log", schemaPath: "#/properties/log/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.log.type, parentSchema: schema33.properties.log, data: data92 };
      if (vErrors === null) {
        vErrors = [err242];
      } else {
        vErrors.push(err242);
      }
      errors++;
    }
    let data94 = data.drainSeconds;
    if (typeof data94 == "number" && isFinite(data94)) {
      if (data94 > 86400 || isNaN(data94)) {
        const err243 = { instancePath: instancePath + "/drainSeconds", schemaPath: "#/properties/drainSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema33.properties.drainSeconds, data: data94 };
        if (vErrors === null) {
          vErrors = [err243];
        } else {
          vErrors.push(err243);
        }
        errors++;
      }
      if (data94 < 0 || isNaN(data94)) {
        const err244 = { instancePath: instancePath + "/drainSeconds", schemaPath: "#/properties/drainSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.drainSeconds, data: data94 };
        if (vErrors === null) {
          vErrors = [err244];
        } else {
          vErrors.push(err244);
        }
        errors++;
      }
    } else {
      const err245 = { instancePath: instancePath + "/drainSeconds", schemaPath: "#/properties/drainSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema33.properties.drainSeconds.type, parentSchema: schema33.properties.drainSeconds, data: data94 };
      if (vErrors === null) {
        vErrors = [err245];
      } else {
        vErrors.push(err245);
      }
      errors++;
    }
  } else {
    const err246 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data };
    if (vErrors === null) {
      vErrors = [err246];
    } else {
      vErrors.push(err246);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

export const validators: { readonly TlsOptions: Validator, readonly ServerOptions: Validator, readonly SiteOptions: Validator } = { TlsOptions: checkTlsOptions, ServerOptions: checkServerOptions, SiteOptions: checkSiteOptions }
