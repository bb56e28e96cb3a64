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
var schema32 = { "type": "object", "description": "One HTTP storage server.", "additionalProperties": false, "required": ["name", "listen", "data"], "properties": { "name": { "type": "string", "description": "For logs and metrics; no two servers have the same.", "pattern": "^[A-Za-z0-9_-]{1,40}$" }, "listen": { "type": "array", "description": "Where it listens: `address:port`, `[v6 address]:port`, or `:port` for all addresses of both families. Port 0 is any free one. What the host does not have, such as IPv6, is left out, and this is said.", "minItems": 1, "maxItems": 64, "items": { "type": "string", "minLength": 1, "maxLength": 255 } }, "data": { "type": "string", "description": "Its directory; a relative one is sought beside the site file. Made if its parent exists, unless `storage.readOnly`. Only one server may write to it.", "minLength": 1 }, "tls": { "type": "object", "description": "Serve https. The files are read again on SIGHUP.", "additionalProperties": false, "required": ["certificate", "key"], "properties": { "certificate": { "type": "string", "description": "File with the certificate and its chain, PEM; a relative one is sought beside the site file.", "minLength": 1 }, "key": { "type": "string", "description": "File with the private key, PEM; a relative one is sought beside the site file.", "minLength": 1 }, "authorities": { "type": "string", "description": "File with the authorities that remote servers are checked against, PEM, sought beside the site file; by default those of Node.", "minLength": 1 } } }, "proxy": { "type": "object", "description": "Where a proxy or balancer stands before it; without this key there is none.", "additionalProperties": false, "required": ["protocol", "trusted"], "properties": { "protocol": { "type": "string", "enum": ["proxy-protocol", "forwarded", "x-forwarded-for"], "description": "How the proxy says who the client is: the PROXY protocol (version 1 or 2), or a header of each request." }, "trusted": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 }, "description": "Whose word is taken: addresses and nets (`10.0.0.0/8`) of the proxies. What anybody else says of himself is ignored." }, "public": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "What the clients connect to, `address:port`, an IPv6 address in brackets: the first of the family of the client is told as our end. Without one of that family it is what the proxy says; `x-forwarded-for` says nothing, and needs this.", "default": [] }, "portHeader": { "type": "string", "pattern": "^[A-Za-z0-9-]{1,64}$", "description": "With `x-forwarded-for`: the header in which the proxy gives the port of its client, where it does not write it behind the address." }, "others": { "type": "string", "enum": ["direct", "refuse"], "description": "With `proxy-protocol`: whether whoever is not trusted is served as a client without a PROXY header, or refused.", "default": "direct" }, "headerTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long the PROXY header may take.", "default": 5e3 } } }, "copy": { "type": "object", "description": "The active side of third-party copy.", "additionalProperties": false, "properties": { "markerIntervalMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How often a performance marker is sent; clients give up after some silent minutes.", "default": 5e3 }, "connectTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long a connection to the remote side, TLS included, may take.", "default": 6e4 }, "probeTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long a HEAD to the remote side may take.", "default": 6e4 }, "continueTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long a push waits for `100 Continue` before it sends all the same.", "default": 5e3 }, "firstByteTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long the first byte, and the answer after the last one, may take.", "default": 12e4 }, "stallTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "A copy without a byte for this long has failed.", "default": 6e4 }, "slowWindowMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "The time over which the slowest speed allowed is measured.", "default": 12e4 }, "minBytesPerSecond": { "type": "integer", "minimum": 0, "maximum": 1e12, "description": "A copy slower than this over `slowWindowMs` has failed; 0 = any speed will do.", "default": 10240 }, "maxRedirects": { "type": "integer", "minimum": 0, "maximum": 100, "description": "How many redirects of the remote side are followed.", "default": 20 }, "maxStreams": { "type": "integer", "minimum": 1, "maximum": 100, "description": "Parallel connections of one pull at most, whatever `X-Number-Of-Streams` says.", "default": 16 }, "verifyChecksums": { "type": "boolean", "description": "Compare checksums where the client does not say (`RequireChecksumVerification`) and the remote side offers one.", "default": true }, "allowTargets": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Remote sides that are allowed whatever else says no: an address, a net (`10.0.0.0/8`), a host name or `*.domain`, each with or without `:port`; IPv6 with a port in brackets.", "default": [] }, "denyTargets": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Remote sides that are refused, in the same form. Loopback, link-local, multicast and unspecified addresses always are, unless allowed.", "default": [] }, "ownHosts": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Further `host` or `host:port` under which clients reach this server, besides the Host of the request.", "default": [] } }, "default": {} }, "webdav": { "type": "object", "description": "The storage server: GET, PUT and WebDAV.", "additionalProperties": false, "properties": { "createParents": { "type": "boolean", "description": "A PUT creates missing parent directories instead of being refused with 409.", "default": false }, "stallTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "A client that owes the rest of a request, or does not read the answer, is given up after this long.", "default": 12e4 }, "ownHosts": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Further `host` or `host:port` under which clients reach this server, besides the Host of the request.", "default": [] } }, "default": {} }, "storage": { "type": "object", "description": "Settings of the directory.", "additionalProperties": false, "default": {}, "properties": { "createRoot": { "type": "boolean", "description": "Make the directory, with its parents, where it does not exist.", "default": false }, "readOnly": { "type": "boolean", "description": "Refuse every change.", "default": false }, "syncOnCommit": { "type": "boolean", "description": "Wait until the disk has an upload before it becomes visible.", "default": false }, "checksums": { "type": "array", "items": { "enum": ["adler32", "crc32c"] }, "uniqueItems": true, "description": "Which checksums are made while a file is written. Others, and those of files that came here otherwise, are made when somebody asks, and the file is read for them.", "default": ["adler32"] }, "maxFileBytes": { "type": "integer", "description": "The largest file that is taken.", "minimum": 1, "maximum": 9007199254740991, "default": 9007199254740991 }, "staleUploadHours": { "type": "number", "description": "Uploads that a crashed process left behind are removed at start when nobody has written to them for this long.", "minimum": 0, "maximum": 8760, "default": 24 } } } } };
var pattern4 = new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
var pattern5 = new RegExp("^[A-Za-z0-9-]{1,64}$", "u");
var func12 = Object.prototype.hasOwnProperty;
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
      if (!(key0 === "name" || key0 === "listen" || key0 === "data" || key0 === "tls" || key0 === "proxy" || key0 === "copy" || key0 === "webdav" || key0 === "storage")) {
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
    if (data.proxy !== void 0) {
      let data8 = data.proxy;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.public === void 0) {
          data8.public = [];
        }
        if (data8.others === void 0) {
          data8.others = "direct";
        }
        if (data8.headerTimeoutMs === void 0) {
          data8.headerTimeoutMs = 5e3;
        }
        if (data8.protocol === void 0) {
          const err24 = { instancePath: instancePath + "/proxy", schemaPath: "#/properties/proxy/required", keyword: "required", params: { missingProperty: "protocol" }, message: "must have required property 'protocol'", schema: schema32.properties.proxy.required, parentSchema: schema32.properties.proxy, data: data8 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (data8.trusted === void 0) {
          const err25 = { instancePath: instancePath + "/proxy", schemaPath: "#/properties/proxy/required", keyword: "required", params: { missingProperty: "trusted" }, message: "must have required property 'trusted'", schema: schema32.properties.proxy.required, parentSchema: schema32.properties.proxy, data: data8 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        for (const key2 in data8) {
          if (!(key2 === "protocol" || key2 === "trusted" || key2 === "public" || key2 === "portHeader" || key2 === "others" || key2 === "headerTimeoutMs")) {
            const err26 = { instancePath: instancePath + "/proxy", schemaPath: "#/properties/proxy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.proxy, data: data8 };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data8.protocol !== void 0) {
          let data9 = data8.protocol;
          if (typeof data9 !== "string") {
            const err27 = { instancePath: instancePath + "/proxy/protocol", schemaPath: "#/properties/proxy/properties/protocol/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.proxy.properties.protocol.type, parentSchema: schema32.properties.proxy.properties.protocol, data: data9 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
          if (!(data9 === "proxy-protocol" || data9 === "forwarded" || data9 === "x-forwarded-for")) {
            const err28 = { instancePath: instancePath + "/proxy/protocol", schemaPath: "#/properties/proxy/properties/protocol/enum", keyword: "enum", params: { allowedValues: schema32.properties.proxy.properties.protocol.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.proxy.properties.protocol.enum, parentSchema: schema32.properties.proxy.properties.protocol, data: data9 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data8.trusted !== void 0) {
          let data10 = data8.trusted;
          if (Array.isArray(data10)) {
            if (data10.length < 1) {
              const err29 = { instancePath: instancePath + "/proxy/trusted", schemaPath: "#/properties/proxy/properties/trusted/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.proxy.properties.trusted, data: data10 };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            const len1 = data10.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data11 = data10[i1];
              if (typeof data11 === "string") {
                if (func1(data11) < 1) {
                  const err30 = { instancePath: instancePath + "/proxy/trusted/" + i1, schemaPath: "#/properties/proxy/properties/trusted/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.proxy.properties.trusted.items, data: data11 };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
              } else {
                const err31 = { instancePath: instancePath + "/proxy/trusted/" + i1, schemaPath: "#/properties/proxy/properties/trusted/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.proxy.properties.trusted.items.type, parentSchema: schema32.properties.proxy.properties.trusted.items, data: data11 };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
          } else {
            const err32 = { instancePath: instancePath + "/proxy/trusted", schemaPath: "#/properties/proxy/properties/trusted/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.proxy.properties.trusted.type, parentSchema: schema32.properties.proxy.properties.trusted, data: data10 };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        let data12 = data8.public;
        if (Array.isArray(data12)) {
          const len2 = data12.length;
          for (let i2 = 0; i2 < len2; i2++) {
            let data13 = data12[i2];
            if (typeof data13 === "string") {
              if (func1(data13) < 1) {
                const err33 = { instancePath: instancePath + "/proxy/public/" + i2, schemaPath: "#/properties/proxy/properties/public/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.proxy.properties.public.items, data: data13 };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            } else {
              const err34 = { instancePath: instancePath + "/proxy/public/" + i2, schemaPath: "#/properties/proxy/properties/public/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.proxy.properties.public.items.type, parentSchema: schema32.properties.proxy.properties.public.items, data: data13 };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          }
        } else {
          const err35 = { instancePath: instancePath + "/proxy/public", schemaPath: "#/properties/proxy/properties/public/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.proxy.properties.public.type, parentSchema: schema32.properties.proxy.properties.public, data: data12 };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        if (data8.portHeader !== void 0) {
          let data14 = data8.portHeader;
          if (typeof data14 === "string") {
            if (!pattern5.test(data14)) {
              const err36 = { instancePath: instancePath + "/proxy/portHeader", schemaPath: "#/properties/proxy/properties/portHeader/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9-]{1,64}$"', schema: "^[A-Za-z0-9-]{1,64}$", parentSchema: schema32.properties.proxy.properties.portHeader, data: data14 };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          } else {
            const err37 = { instancePath: instancePath + "/proxy/portHeader", schemaPath: "#/properties/proxy/properties/portHeader/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.proxy.properties.portHeader.type, parentSchema: schema32.properties.proxy.properties.portHeader, data: data14 };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        let data15 = data8.others;
        if (typeof data15 !== "string") {
          const err38 = { instancePath: instancePath + "/proxy/others", schemaPath: "#/properties/proxy/properties/others/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.proxy.properties.others.type, parentSchema: schema32.properties.proxy.properties.others, data: data15 };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (!(data15 === "direct" || data15 === "refuse")) {
          const err39 = { instancePath: instancePath + "/proxy/others", schemaPath: "#/properties/proxy/properties/others/enum", keyword: "enum", params: { allowedValues: schema32.properties.proxy.properties.others.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.proxy.properties.others.enum, parentSchema: schema32.properties.proxy.properties.others, data: data15 };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        let data16 = data8.headerTimeoutMs;
        if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
          const err40 = { instancePath: instancePath + "/proxy/headerTimeoutMs", schemaPath: "#/properties/proxy/properties/headerTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.proxy.properties.headerTimeoutMs.type, parentSchema: schema32.properties.proxy.properties.headerTimeoutMs, data: data16 };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        if (typeof data16 == "number" && isFinite(data16)) {
          if (data16 > 864e5 || isNaN(data16)) {
            const err41 = { instancePath: instancePath + "/proxy/headerTimeoutMs", schemaPath: "#/properties/proxy/properties/headerTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema32.properties.proxy.properties.headerTimeoutMs, data: data16 };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
          if (data16 < 1 || isNaN(data16)) {
            const err42 = { instancePath: instancePath + "/proxy/headerTimeoutMs", schemaPath: "#/properties/proxy/properties/headerTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.proxy.properties.headerTimeoutMs, data: data16 };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/proxy", schemaPath: "#/properties/proxy/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.proxy.type, parentSchema: schema32.properties.proxy, data: data8 };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    let data17 = data.copy;
    if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
      if (data17.markerIntervalMs === void 0) {
        data17.markerIntervalMs = 5e3;
      }
      if (data17.connectTimeoutMs === void 0) {
        data17.connectTimeoutMs = 6e4;
      }
      if (data17.probeTimeoutMs === void 0) {
        data17.probeTimeoutMs = 6e4;
      }
      if (data17.continueTimeoutMs === void 0) {
        data17.continueTimeoutMs = 5e3;
      }
      if (data17.firstByteTimeoutMs === void 0) {
        data17.firstByteTimeoutMs = 12e4;
      }
      if (data17.stallTimeoutMs === void 0) {
        data17.stallTimeoutMs = 6e4;
      }
      if (data17.slowWindowMs === void 0) {
        data17.slowWindowMs = 12e4;
      }
      if (data17.minBytesPerSecond === void 0) {
        data17.minBytesPerSecond = 10240;
      }
      if (data17.maxRedirects === void 0) {
        data17.maxRedirects = 20;
      }
      if (data17.maxStreams === void 0) {
        data17.maxStreams = 16;
      }
      if (data17.verifyChecksums === void 0) {
        data17.verifyChecksums = true;
      }
      if (data17.allowTargets === void 0) {
        data17.allowTargets = [];
      }
      if (data17.denyTargets === void 0) {
        data17.denyTargets = [];
      }
      if (data17.ownHosts === void 0) {
        data17.ownHosts = [];
      }
      for (const key3 in data17) {
        if (!func12.call(schema32.properties.copy.properties, key3)) {
          const err44 = { instancePath: instancePath + "/copy", schemaPath: "#/properties/copy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.copy, data: data17 };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
      }
      let data18 = data17.markerIntervalMs;
      if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
        const err45 = { instancePath: instancePath + "/copy/markerIntervalMs", schemaPath: "#/properties/copy/properties/markerIntervalMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.copy.properties.markerIntervalMs.type, parentSchema: schema32.properties.copy.properties.markerIntervalMs, data: data18 };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
      if (typeof data18 == "number" && isFinite(data18)) {
        if (data18 > 864e5 || isNaN(data18)) {
          const err46 = { instancePath: instancePath + "/copy/markerIntervalMs", schemaPath: "#/properties/copy/properties/markerIntervalMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema32.properties.copy.properties.markerIntervalMs, data: data18 };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        if (data18 < 1 || isNaN(data18)) {
          const err47 = { instancePath: instancePath + "/copy/markerIntervalMs", schemaPath: "#/properties/copy/properties/markerIntervalMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.copy.properties.markerIntervalMs, data: data18 };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
      }
      let data19 = data17.connectTimeoutMs;
      if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
        const err48 = { instancePath: instancePath + "/copy/connectTimeoutMs", schemaPath: "#/properties/copy/properties/connectTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.copy.properties.connectTimeoutMs.type, parentSchema: schema32.properties.copy.properties.connectTimeoutMs, data: data19 };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
      if (typeof data19 == "number" && isFinite(data19)) {
        if (data19 > 864e5 || isNaN(data19)) {
          const err49 = { instancePath: instancePath + "/copy/connectTimeoutMs", schemaPath: "#/properties/copy/properties/connectTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema32.properties.copy.properties.connectTimeoutMs, data: data19 };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
        if (data19 < 1 || isNaN(data19)) {
          const err50 = { instancePath: instancePath + "/copy/connectTimeoutMs", schemaPath: "#/properties/copy/properties/connectTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.copy.properties.connectTimeoutMs, data: data19 };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
      }
      let data20 = data17.probeTimeoutMs;
      if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
        const err51 = { instancePath: instancePath + "/copy/probeTimeoutMs", schemaPath: "#/properties/copy/properties/probeTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.copy.properties.probeTimeoutMs.type, parentSchema: schema32.properties.copy.properties.probeTimeoutMs, data: data20 };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
      if (typeof data20 == "number" && isFinite(data20)) {
        if (data20 > 864e5 || isNaN(data20)) {
          const err52 = { instancePath: instancePath + "/copy/probeTimeoutMs", schemaPath: "#/properties/copy/properties/probeTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema32.properties.copy.properties.probeTimeoutMs, data: data20 };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
        if (data20 < 1 || isNaN(data20)) {
          const err53 = { instancePath: instancePath + "/copy/probeTimeoutMs", schemaPath: "#/properties/copy/properties/probeTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.copy.properties.probeTimeoutMs, data: data20 };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
      }
      let data21 = data17.continueTimeoutMs;
      if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
        const err54 = { instancePath: instancePath + "/copy/continueTimeoutMs", schemaPath: "#/properties/copy/properties/continueTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.copy.properties.continueTimeoutMs.type, parentSchema: schema32.properties.copy.properties.continueTimeoutMs, data: data21 };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
      if (typeof data21 == "number" && isFinite(data21)) {
        if (data21 > 864e5 || isNaN(data21)) {
          const err55 = { instancePath: instancePath + "/copy/continueTimeoutMs", schemaPath: "#/properties/copy/properties/continueTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema32.properties.copy.properties.continueTimeoutMs, data: data21 };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
        if (data21 < 1 || isNaN(data21)) {
          const err56 = { instancePath: instancePath + "/copy/continueTimeoutMs", schemaPath: "#/properties/copy/properties/continueTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.copy.properties.continueTimeoutMs, data: data21 };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
      }
      let data22 = data17.firstByteTimeoutMs;
      if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
        const err57 = { instancePath: instancePath + "/copy/firstByteTimeoutMs", schemaPath: "#/properties/copy/properties/firstByteTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.copy.properties.firstByteTimeoutMs.type, parentSchema: schema32.properties.copy.properties.firstByteTimeoutMs, data: data22 };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
      if (typeof data22 == "number" && isFinite(data22)) {
        if (data22 > 864e5 || isNaN(data22)) {
          const err58 = { instancePath: instancePath + "/copy/firstByteTimeoutMs", schemaPath: "#/properties/copy/properties/firstByteTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema32.properties.copy.properties.firstByteTimeoutMs, data: data22 };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
        if (data22 < 1 || isNaN(data22)) {
          const err59 = { instancePath: instancePath + "/copy/firstByteTimeoutMs", schemaPath: "#/properties/copy/properties/firstByteTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.copy.properties.firstByteTimeoutMs, data: data22 };
          if (vErrors === null) {
            vErrors = [err59];
          } else {
            vErrors.push(err59);
          }
          errors++;
        }
      }
      let data23 = data17.stallTimeoutMs;
      if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
        const err60 = { instancePath: instancePath + "/copy/stallTimeoutMs", schemaPath: "#/properties/copy/properties/stallTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.copy.properties.stallTimeoutMs.type, parentSchema: schema32.properties.copy.properties.stallTimeoutMs, data: data23 };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
      if (typeof data23 == "number" && isFinite(data23)) {
        if (data23 > 864e5 || isNaN(data23)) {
          const err61 = { instancePath: instancePath + "/copy/stallTimeoutMs", schemaPath: "#/properties/copy/properties/stallTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema32.properties.copy.properties.stallTimeoutMs, data: data23 };
          if (vErrors === null) {
            vErrors = [err61];
          } else {
            vErrors.push(err61);
          }
          errors++;
        }
        if (data23 < 1 || isNaN(data23)) {
          const err62 = { instancePath: instancePath + "/copy/stallTimeoutMs", schemaPath: "#/properties/copy/properties/stallTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.copy.properties.stallTimeoutMs, data: data23 };
          if (vErrors === null) {
            vErrors = [err62];
          } else {
            vErrors.push(err62);
          }
          errors++;
        }
      }
      let data24 = data17.slowWindowMs;
      if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
        const err63 = { instancePath: instancePath + "/copy/slowWindowMs", schemaPath: "#/properties/copy/properties/slowWindowMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.copy.properties.slowWindowMs.type, parentSchema: schema32.properties.copy.properties.slowWindowMs, data: data24 };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
      if (typeof data24 == "number" && isFinite(data24)) {
        if (data24 > 864e5 || isNaN(data24)) {
          const err64 = { instancePath: instancePath + "/copy/slowWindowMs", schemaPath: "#/properties/copy/properties/slowWindowMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema32.properties.copy.properties.slowWindowMs, data: data24 };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
        if (data24 < 1 || isNaN(data24)) {
          const err65 = { instancePath: instancePath + "/copy/slowWindowMs", schemaPath: "#/properties/copy/properties/slowWindowMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.copy.properties.slowWindowMs, data: data24 };
          if (vErrors === null) {
            vErrors = [err65];
          } else {
            vErrors.push(err65);
          }
          errors++;
        }
      }
      let data25 = data17.minBytesPerSecond;
      if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
        const err66 = { instancePath: instancePath + "/copy/minBytesPerSecond", schemaPath: "#/properties/copy/properties/minBytesPerSecond/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.copy.properties.minBytesPerSecond.type, parentSchema: schema32.properties.copy.properties.minBytesPerSecond, data: data25 };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
      if (typeof data25 == "number" && isFinite(data25)) {
        if (data25 > 1e12 || isNaN(data25)) {
          const err67 = { instancePath: instancePath + "/copy/minBytesPerSecond", schemaPath: "#/properties/copy/properties/minBytesPerSecond/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000", schema: 1e12, parentSchema: schema32.properties.copy.properties.minBytesPerSecond, data: data25 };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
        if (data25 < 0 || isNaN(data25)) {
          const err68 = { instancePath: instancePath + "/copy/minBytesPerSecond", schemaPath: "#/properties/copy/properties/minBytesPerSecond/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema32.properties.copy.properties.minBytesPerSecond, data: data25 };
          if (vErrors === null) {
            vErrors = [err68];
          } else {
            vErrors.push(err68);
          }
          errors++;
        }
      }
      let data26 = data17.maxRedirects;
      if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
        const err69 = { instancePath: instancePath + "/copy/maxRedirects", schemaPath: "#/properties/copy/properties/maxRedirects/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.copy.properties.maxRedirects.type, parentSchema: schema32.properties.copy.properties.maxRedirects, data: data26 };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
      if (typeof data26 == "number" && isFinite(data26)) {
        if (data26 > 100 || isNaN(data26)) {
          const err70 = { instancePath: instancePath + "/copy/maxRedirects", schemaPath: "#/properties/copy/properties/maxRedirects/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema32.properties.copy.properties.maxRedirects, data: data26 };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
        if (data26 < 0 || isNaN(data26)) {
          const err71 = { instancePath: instancePath + "/copy/maxRedirects", schemaPath: "#/properties/copy/properties/maxRedirects/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema32.properties.copy.properties.maxRedirects, data: data26 };
          if (vErrors === null) {
            vErrors = [err71];
          } else {
            vErrors.push(err71);
          }
          errors++;
        }
      }
      let data27 = data17.maxStreams;
      if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
        const err72 = { instancePath: instancePath + "/copy/maxStreams", schemaPath: "#/properties/copy/properties/maxStreams/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.copy.properties.maxStreams.type, parentSchema: schema32.properties.copy.properties.maxStreams, data: data27 };
        if (vErrors === null) {
          vErrors = [err72];
        } else {
          vErrors.push(err72);
        }
        errors++;
      }
      if (typeof data27 == "number" && isFinite(data27)) {
        if (data27 > 100 || isNaN(data27)) {
          const err73 = { instancePath: instancePath + "/copy/maxStreams", schemaPath: "#/properties/copy/properties/maxStreams/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema32.properties.copy.properties.maxStreams, data: data27 };
          if (vErrors === null) {
            vErrors = [err73];
          } else {
            vErrors.push(err73);
          }
          errors++;
        }
        if (data27 < 1 || isNaN(data27)) {
          const err74 = { instancePath: instancePath + "/copy/maxStreams", schemaPath: "#/properties/copy/properties/maxStreams/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.copy.properties.maxStreams, data: data27 };
          if (vErrors === null) {
            vErrors = [err74];
          } else {
            vErrors.push(err74);
          }
          errors++;
        }
      }
      let data28 = data17.verifyChecksums;
      if (typeof data28 !== "boolean") {
        const err75 = { instancePath: instancePath + "/copy/verifyChecksums", schemaPath: "#/properties/copy/properties/verifyChecksums/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.copy.properties.verifyChecksums.type, parentSchema: schema32.properties.copy.properties.verifyChecksums, data: data28 };
        if (vErrors === null) {
          vErrors = [err75];
        } else {
          vErrors.push(err75);
        }
        errors++;
      }
      let data29 = data17.allowTargets;
      if (Array.isArray(data29)) {
        const len3 = data29.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data30 = data29[i3];
          if (typeof data30 === "string") {
            if (func1(data30) < 1) {
              const err76 = { instancePath: instancePath + "/copy/allowTargets/" + i3, schemaPath: "#/properties/copy/properties/allowTargets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.copy.properties.allowTargets.items, data: data30 };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
          } else {
            const err77 = { instancePath: instancePath + "/copy/allowTargets/" + i3, schemaPath: "#/properties/copy/properties/allowTargets/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.copy.properties.allowTargets.items.type, parentSchema: schema32.properties.copy.properties.allowTargets.items, data: data30 };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
      } else {
        const err78 = { instancePath: instancePath + "/copy/allowTargets", schemaPath: "#/properties/copy/properties/allowTargets/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.copy.properties.allowTargets.type, parentSchema: schema32.properties.copy.properties.allowTargets, data: data29 };
        if (vErrors === null) {
          vErrors = [err78];
        } else {
          vErrors.push(err78);
        }
        errors++;
      }
      let data31 = data17.denyTargets;
      if (Array.isArray(data31)) {
        const len4 = data31.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data32 = data31[i4];
          if (typeof data32 === "string") {
            if (func1(data32) < 1) {
              const err79 = { instancePath: instancePath + "/copy/denyTargets/" + i4, schemaPath: "#/properties/copy/properties/denyTargets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.copy.properties.denyTargets.items, data: data32 };
              if (vErrors === null) {
                vErrors = [err79];
              } else {
                vErrors.push(err79);
              }
              errors++;
            }
          } else {
            const err80 = { instancePath: instancePath + "/copy/denyTargets/" + i4, schemaPath: "#/properties/copy/properties/denyTargets/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.copy.properties.denyTargets.items.type, parentSchema: schema32.properties.copy.properties.denyTargets.items, data: data32 };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
        }
      } else {
        const err81 = { instancePath: instancePath + "/copy/denyTargets", schemaPath: "#/properties/copy/properties/denyTargets/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.copy.properties.denyTargets.type, parentSchema: schema32.properties.copy.properties.denyTargets, data: data31 };
        if (vErrors === null) {
          vErrors = [err81];
        } else {
          vErrors.push(err81);
        }
        errors++;
      }
      let data33 = data17.ownHosts;
      if (Array.isArray(data33)) {
        const len5 = data33.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data34 = data33[i5];
          if (typeof data34 === "string") {
            if (func1(data34) < 1) {
              const err82 = { instancePath: instancePath + "/copy/ownHosts/" + i5, schemaPath: "#/properties/copy/properties/ownHosts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.copy.properties.ownHosts.items, data: data34 };
              if (vErrors === null) {
                vErrors = [err82];
              } else {
                vErrors.push(err82);
              }
              errors++;
            }
          } else {
            const err83 = { instancePath: instancePath + "/copy/ownHosts/" + i5, schemaPath: "#/properties/copy/properties/ownHosts/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.copy.properties.ownHosts.items.type, parentSchema: schema32.properties.copy.properties.ownHosts.items, data: data34 };
            if (vErrors === null) {
              vErrors = [err83];
            } else {
              vErrors.push(err83);
            }
            errors++;
          }
        }
      } else {
        const err84 = { instancePath: instancePath + "/copy/ownHosts", schemaPath: "#/properties/copy/properties/ownHosts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.copy.properties.ownHosts.type, parentSchema: schema32.properties.copy.properties.ownHosts, data: data33 };
        if (vErrors === null) {
          vErrors = [err84];
        } else {
          vErrors.push(err84);
        }
        errors++;
      }
    } else {
      const err85 = { instancePath: instancePath + "/copy", schemaPath: "#/properties/copy/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.copy.type, parentSchema: schema32.properties.copy, data: data17 };
      if (vErrors === null) {
        vErrors = [err85];
      } else {
        vErrors.push(err85);
      }
      errors++;
    }
    let data35 = data.webdav;
    if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
      if (data35.createParents === void 0) {
        data35.createParents = false;
      }
      if (data35.stallTimeoutMs === void 0) {
        data35.stallTimeoutMs = 12e4;
      }
      if (data35.ownHosts === void 0) {
        data35.ownHosts = [];
      }
      for (const key4 in data35) {
        if (!(key4 === "createParents" || key4 === "stallTimeoutMs" || key4 === "ownHosts")) {
          const err86 = { instancePath: instancePath + "/webdav", schemaPath: "#/properties/webdav/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.webdav, data: data35 };
          if (vErrors === null) {
            vErrors = [err86];
          } else {
            vErrors.push(err86);
          }
          errors++;
        }
      }
      let data36 = data35.createParents;
      if (typeof data36 !== "boolean") {
        const err87 = { instancePath: instancePath + "/webdav/createParents", schemaPath: "#/properties/webdav/properties/createParents/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.webdav.properties.createParents.type, parentSchema: schema32.properties.webdav.properties.createParents, data: data36 };
        if (vErrors === null) {
          vErrors = [err87];
        } else {
          vErrors.push(err87);
        }
        errors++;
      }
      let data37 = data35.stallTimeoutMs;
      if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
        const err88 = { instancePath: instancePath + "/webdav/stallTimeoutMs", schemaPath: "#/properties/webdav/properties/stallTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.webdav.properties.stallTimeoutMs.type, parentSchema: schema32.properties.webdav.properties.stallTimeoutMs, data: data37 };
        if (vErrors === null) {
          vErrors = [err88];
        } else {
          vErrors.push(err88);
        }
        errors++;
      }
      if (typeof data37 == "number" && isFinite(data37)) {
        if (data37 > 864e5 || isNaN(data37)) {
          const err89 = { instancePath: instancePath + "/webdav/stallTimeoutMs", schemaPath: "#/properties/webdav/properties/stallTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema32.properties.webdav.properties.stallTimeoutMs, data: data37 };
          if (vErrors === null) {
            vErrors = [err89];
          } else {
            vErrors.push(err89);
          }
          errors++;
        }
        if (data37 < 1 || isNaN(data37)) {
          const err90 = { instancePath: instancePath + "/webdav/stallTimeoutMs", schemaPath: "#/properties/webdav/properties/stallTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.webdav.properties.stallTimeoutMs, data: data37 };
          if (vErrors === null) {
            vErrors = [err90];
          } else {
            vErrors.push(err90);
          }
          errors++;
        }
      }
      let data38 = data35.ownHosts;
      if (Array.isArray(data38)) {
        const len6 = data38.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data39 = data38[i6];
          if (typeof data39 === "string") {
            if (func1(data39) < 1) {
              const err91 = { instancePath: instancePath + "/webdav/ownHosts/" + i6, schemaPath: "#/properties/webdav/properties/ownHosts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.webdav.properties.ownHosts.items, data: data39 };
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
              errors++;
            }
          } else {
            const err92 = { instancePath: instancePath + "/webdav/ownHosts/" + i6, schemaPath: "#/properties/webdav/properties/ownHosts/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.webdav.properties.ownHosts.items.type, parentSchema: schema32.properties.webdav.properties.ownHosts.items, data: data39 };
            if (vErrors === null) {
              vErrors = [err92];
            } else {
              vErrors.push(err92);
            }
            errors++;
          }
        }
      } else {
        const err93 = { instancePath: instancePath + "/webdav/ownHosts", schemaPath: "#/properties/webdav/properties/ownHosts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.webdav.properties.ownHosts.type, parentSchema: schema32.properties.webdav.properties.ownHosts, data: data38 };
        if (vErrors === null) {
          vErrors = [err93];
        } else {
          vErrors.push(err93);
        }
        errors++;
      }
    } else {
      const err94 = { instancePath: instancePath + "/webdav", schemaPath: "#/properties/webdav/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.webdav.type, parentSchema: schema32.properties.webdav, data: data35 };
      if (vErrors === null) {
        vErrors = [err94];
      } else {
        vErrors.push(err94);
      }
      errors++;
    }
    let data40 = data.storage;
    if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
      if (data40.createRoot === void 0) {
        data40.createRoot = false;
      }
      if (data40.readOnly === void 0) {
        data40.readOnly = false;
      }
      if (data40.syncOnCommit === void 0) {
        data40.syncOnCommit = false;
      }
      if (data40.checksums === void 0) {
        data40.checksums = ["adler32"];
      }
      if (data40.maxFileBytes === void 0) {
        data40.maxFileBytes = 9007199254740991;
      }
      if (data40.staleUploadHours === void 0) {
        data40.staleUploadHours = 24;
      }
      for (const key5 in data40) {
        if (!(key5 === "createRoot" || key5 === "readOnly" || key5 === "syncOnCommit" || key5 === "checksums" || key5 === "maxFileBytes" || key5 === "staleUploadHours")) {
          const err95 = { instancePath: instancePath + "/storage", schemaPath: "#/properties/storage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.storage, data: data40 };
          if (vErrors === null) {
            vErrors = [err95];
          } else {
            vErrors.push(err95);
          }
          errors++;
        }
      }
      let data41 = data40.createRoot;
      if (typeof data41 !== "boolean") {
        const err96 = { instancePath: instancePath + "/storage/createRoot", schemaPath: "#/properties/storage/properties/createRoot/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.storage.properties.createRoot.type, parentSchema: schema32.properties.storage.properties.createRoot, data: data41 };
        if (vErrors === null) {
          vErrors = [err96];
        } else {
          vErrors.push(err96);
        }
        errors++;
      }
      let data42 = data40.readOnly;
      if (typeof data42 !== "boolean") {
        const err97 = { instancePath: instancePath + "/storage/readOnly", schemaPath: "#/properties/storage/properties/readOnly/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.storage.properties.readOnly.type, parentSchema: schema32.properties.storage.properties.readOnly, data: data42 };
        if (vErrors === null) {
          vErrors = [err97];
        } else {
          vErrors.push(err97);
        }
        errors++;
      }
      let data43 = data40.syncOnCommit;
      if (typeof data43 !== "boolean") {
        const err98 = { instancePath: instancePath + "/storage/syncOnCommit", schemaPath: "#/properties/storage/properties/syncOnCommit/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.storage.properties.syncOnCommit.type, parentSchema: schema32.properties.storage.properties.syncOnCommit, data: data43 };
        if (vErrors === null) {
          vErrors = [err98];
        } else {
          vErrors.push(err98);
        }
        errors++;
      }
      let data44 = data40.checksums;
      if (Array.isArray(data44)) {
        const len7 = data44.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data45 = data44[i7];
          if (!(data45 === "adler32" || data45 === "crc32c")) {
            const err99 = { instancePath: instancePath + "/storage/checksums/" + i7, schemaPath: "#/properties/storage/properties/checksums/items/enum", keyword: "enum", params: { allowedValues: schema32.properties.storage.properties.checksums.items.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.storage.properties.checksums.items.enum, parentSchema: schema32.properties.storage.properties.checksums.items, data: data45 };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          }
        }
        let i8 = data44.length;
        let j0;
        if (i8 > 1) {
          outer0:
            for (; i8--; ) {
              for (j0 = i8; j0--; ) {
                if (func0(data44[i8], data44[j0])) {
                  const err100 = { instancePath: instancePath + "/storage/checksums", schemaPath: "#/properties/storage/properties/checksums/uniqueItems", keyword: "uniqueItems", params: { i: i8, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i8 + " are identical)", schema: true, parentSchema: schema32.properties.storage.properties.checksums, data: data44 };
                  if (vErrors === null) {
                    vErrors = [err100];
                  } else {
                    vErrors.push(err100);
                  }
                  errors++;
                  break outer0;
                }
              }
            }
        }
      } else {
        const err101 = { instancePath: instancePath + "/storage/checksums", schemaPath: "#/properties/storage/properties/checksums/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.storage.properties.checksums.type, parentSchema: schema32.properties.storage.properties.checksums, data: data44 };
        if (vErrors === null) {
          vErrors = [err101];
        } else {
          vErrors.push(err101);
        }
        errors++;
      }
      let data46 = data40.maxFileBytes;
      if (!(typeof data46 == "number" && (!(data46 % 1) && !isNaN(data46)) && isFinite(data46))) {
        const err102 = { instancePath: instancePath + "/storage/maxFileBytes", schemaPath: "#/properties/storage/properties/maxFileBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.storage.properties.maxFileBytes.type, parentSchema: schema32.properties.storage.properties.maxFileBytes, data: data46 };
        if (vErrors === null) {
          vErrors = [err102];
        } else {
          vErrors.push(err102);
        }
        errors++;
      }
      if (typeof data46 == "number" && isFinite(data46)) {
        if (data46 > 9007199254740991 || isNaN(data46)) {
          const err103 = { instancePath: instancePath + "/storage/maxFileBytes", schemaPath: "#/properties/storage/properties/maxFileBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema32.properties.storage.properties.maxFileBytes, data: data46 };
          if (vErrors === null) {
            vErrors = [err103];
          } else {
            vErrors.push(err103);
          }
          errors++;
        }
        if (data46 < 1 || isNaN(data46)) {
          const err104 = { instancePath: instancePath + "/storage/maxFileBytes", schemaPath: "#/properties/storage/properties/maxFileBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.storage.properties.maxFileBytes, data: data46 };
          if (vErrors === null) {
            vErrors = [err104];
          } else {
            vErrors.push(err104);
          }
          errors++;
        }
      }
      let data47 = data40.staleUploadHours;
      if (typeof data47 == "number" && isFinite(data47)) {
        if (data47 > 8760 || isNaN(data47)) {
          const err105 = { instancePath: instancePath + "/storage/staleUploadHours", schemaPath: "#/properties/storage/properties/staleUploadHours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8760 }, message: "must be <= 8760", schema: 8760, parentSchema: schema32.properties.storage.properties.staleUploadHours, data: data47 };
          if (vErrors === null) {
            vErrors = [err105];
          } else {
            vErrors.push(err105);
          }
          errors++;
        }
        if (data47 < 0 || isNaN(data47)) {
          const err106 = { instancePath: instancePath + "/storage/staleUploadHours", schemaPath: "#/properties/storage/properties/staleUploadHours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema32.properties.storage.properties.staleUploadHours, data: data47 };
          if (vErrors === null) {
            vErrors = [err106];
          } else {
            vErrors.push(err106);
          }
          errors++;
        }
      } else {
        const err107 = { instancePath: instancePath + "/storage/staleUploadHours", schemaPath: "#/properties/storage/properties/staleUploadHours/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema32.properties.storage.properties.staleUploadHours.type, parentSchema: schema32.properties.storage.properties.staleUploadHours, data: data47 };
        if (vErrors === null) {
          vErrors = [err107];
        } else {
          vErrors.push(err107);
        }
        errors++;
      }
    } else {
      const err108 = { instancePath: instancePath + "/storage", schemaPath: "#/properties/storage/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.storage.type, parentSchema: schema32.properties.storage, data: data40 };
      if (vErrors === null) {
        vErrors = [err108];
      } else {
        vErrors.push(err108);
      }
      errors++;
    }
  } else {
    const err109 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err109];
    } else {
      vErrors.push(err109);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var checkSiteOptions = validate22;
var schema33 = { "type": "object", "description": "A marking storage site, as `scitags serve` runs it.", "additionalProperties": false, "properties": { "servers": { "type": "array", "description": "The storage servers; none are needed where there is a sampler.", "default": [], "maxItems": 64, "items": { "type": "object", "description": "One HTTP storage server.", "additionalProperties": false, "required": ["name", "listen", "data"], "properties": { "name": { "type": "string", "description": "For logs and metrics; no two servers have the same.", "pattern": "^[A-Za-z0-9_-]{1,40}$" }, "listen": { "type": "array", "description": "Where it listens: `address:port`, `[v6 address]:port`, or `:port` for all addresses of both families. Port 0 is any free one. What the host does not have, such as IPv6, is left out, and this is said.", "minItems": 1, "maxItems": 64, "items": { "type": "string", "minLength": 1, "maxLength": 255 } }, "data": { "type": "string", "description": "Its directory; a relative one is sought beside the site file. Made if its parent exists, unless `storage.readOnly`. Only one server may write to it.", "minLength": 1 }, "tls": { "type": "object", "description": "Serve https. The files are read again on SIGHUP.", "additionalProperties": false, "required": ["certificate", "key"], "properties": { "certificate": { "type": "string", "description": "File with the certificate and its chain, PEM; a relative one is sought beside the site file.", "minLength": 1 }, "key": { "type": "string", "description": "File with the private key, PEM; a relative one is sought beside the site file.", "minLength": 1 }, "authorities": { "type": "string", "description": "File with the authorities that remote servers are checked against, PEM, sought beside the site file; by default those of Node.", "minLength": 1 } } }, "proxy": { "type": "object", "description": "Where a proxy or balancer stands before it; without this key there is none.", "additionalProperties": false, "required": ["protocol", "trusted"], "properties": { "protocol": { "type": "string", "enum": ["proxy-protocol", "forwarded", "x-forwarded-for"], "description": "How the proxy says who the client is: the PROXY protocol (version 1 or 2), or a header of each request." }, "trusted": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 }, "description": "Whose word is taken: addresses and nets (`10.0.0.0/8`) of the proxies. What anybody else says of himself is ignored." }, "public": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "What the clients connect to, `address:port`, an IPv6 address in brackets: the first of the family of the client is told as our end. Without one of that family it is what the proxy says; `x-forwarded-for` says nothing, and needs this.", "default": [] }, "portHeader": { "type": "string", "pattern": "^[A-Za-z0-9-]{1,64}$", "description": "With `x-forwarded-for`: the header in which the proxy gives the port of its client, where it does not write it behind the address." }, "others": { "type": "string", "enum": ["direct", "refuse"], "description": "With `proxy-protocol`: whether whoever is not trusted is served as a client without a PROXY header, or refused.", "default": "direct" }, "headerTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long the PROXY header may take.", "default": 5e3 } } }, "copy": { "type": "object", "description": "The active side of third-party copy.", "additionalProperties": false, "properties": { "markerIntervalMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How often a performance marker is sent; clients give up after some silent minutes.", "default": 5e3 }, "connectTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long a connection to the remote side, TLS included, may take.", "default": 6e4 }, "probeTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long a HEAD to the remote side may take.", "default": 6e4 }, "continueTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long a push waits for `100 Continue` before it sends all the same.", "default": 5e3 }, "firstByteTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long the first byte, and the answer after the last one, may take.", "default": 12e4 }, "stallTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "A copy without a byte for this long has failed.", "default": 6e4 }, "slowWindowMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "The time over which the slowest speed allowed is measured.", "default": 12e4 }, "minBytesPerSecond": { "type": "integer", "minimum": 0, "maximum": 1e12, "description": "A copy slower than this over `slowWindowMs` has failed; 0 = any speed will do.", "default": 10240 }, "maxRedirects": { "type": "integer", "minimum": 0, "maximum": 100, "description": "How many redirects of the remote side are followed.", "default": 20 }, "maxStreams": { "type": "integer", "minimum": 1, "maximum": 100, "description": "Parallel connections of one pull at most, whatever `X-Number-Of-Streams` says.", "default": 16 }, "verifyChecksums": { "type": "boolean", "description": "Compare checksums where the client does not say (`RequireChecksumVerification`) and the remote side offers one.", "default": true }, "allowTargets": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Remote sides that are allowed whatever else says no: an address, a net (`10.0.0.0/8`), a host name or `*.domain`, each with or without `:port`; IPv6 with a port in brackets.", "default": [] }, "denyTargets": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Remote sides that are refused, in the same form. Loopback, link-local, multicast and unspecified addresses always are, unless allowed.", "default": [] }, "ownHosts": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Further `host` or `host:port` under which clients reach this server, besides the Host of the request.", "default": [] } }, "default": {} }, "webdav": { "type": "object", "description": "The storage server: GET, PUT and WebDAV.", "additionalProperties": false, "properties": { "createParents": { "type": "boolean", "description": "A PUT creates missing parent directories instead of being refused with 409.", "default": false }, "stallTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "A client that owes the rest of a request, or does not read the answer, is given up after this long.", "default": 12e4 }, "ownHosts": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Further `host` or `host:port` under which clients reach this server, besides the Host of the request.", "default": [] } }, "default": {} }, "storage": { "type": "object", "description": "Settings of the directory.", "additionalProperties": false, "default": {}, "properties": { "createRoot": { "type": "boolean", "description": "Make the directory, with its parents, where it does not exist.", "default": false }, "readOnly": { "type": "boolean", "description": "Refuse every change.", "default": false }, "syncOnCommit": { "type": "boolean", "description": "Wait until the disk has an upload before it becomes visible.", "default": false }, "checksums": { "type": "array", "items": { "enum": ["adler32", "crc32c"] }, "uniqueItems": true, "description": "Which checksums are made while a file is written. Others, and those of files that came here otherwise, are made when somebody asks, and the file is read for them.", "default": ["adler32"] }, "maxFileBytes": { "type": "integer", "description": "The largest file that is taken.", "minimum": 1, "maximum": 9007199254740991, "default": 9007199254740991 }, "staleUploadHours": { "type": "number", "description": "Uploads that a crashed process left behind are removed at start when nobody has written to them for this long.", "minimum": 0, "maximum": 8760, "default": 24 } } } } } }, "workers": { "description": "How many processes answer; `auto` is one for each processor. With more than 1 the process that was started keeps registry, collector and metrics for them.", "default": 1, "type": ["integer", "string"], "if": { "type": "number" }, "then": { "type": "integer", "minimum": 1, "maximum": 256 }, "else": { "type": "string", "enum": ["auto"] } }, "marking": { "type": "object", "description": "The marking engine, shared by all servers.", "additionalProperties": false, "properties": { "scope": { "type": "string", "description": "Which peers are marked; private, link-local and loopback ones are local.", "enum": ["remote", "local", "any"], "default": "remote" }, "experiments": { "type": "object", "description": "Which experiment an untagged transfer belongs to. The first that fits decides: path, VO, token issuer, default.", "additionalProperties": false, "default": {}, "properties": { "default": { "description": "Where nothing else fits; without it such transfers are not marked. Name or id.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } }, "paths": { "type": "object", "description": "Absolute path \u2192 experiment. Covers everything below it, by whole components; the longest wins.", "default": {}, "additionalProperties": { "description": "Name or id (1\u20261023) of an experiment.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } } }, "vos": { "type": "object", "description": "VO, group (`cms/uscms`) or FQAN (`/cms/Role=production`) \u2192 experiment.", "default": {}, "additionalProperties": { "description": "Name or id (1\u20261023) of an experiment.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } } }, "issuers": { "type": "object", "description": "`iss` of the bearer token \u2192 experiment.", "default": {}, "additionalProperties": { "description": "Name or id (1\u20261023) of an experiment.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } } } } }, "activities": { "type": "object", "description": "Experiment \u2192 which activity an untagged transfer is. The first that fits decides: user, role, default, activity 1.", "default": {}, "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "default": { "description": "Name or id (1\u202663) of an activity of this experiment.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } }, "roles": { "type": "object", "description": "Role \u2192 activity.", "default": {}, "additionalProperties": { "description": "Name or id (1\u202663) of an activity of this experiment.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } } }, "users": { "type": "object", "description": "User \u2192 activity.", "default": {}, "additionalProperties": { "description": "Name or id (1\u202663) of an activity of this experiment.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } } } } } }, "registry": { "type": "object", "description": "Where names and ids come from.", "additionalProperties": false, "default": {}, "properties": { "source": { "type": "string", "description": "An http or https URL, the path of a file, or `embedded` for the copy inside this package. A relative path is sought beside the site file.", "minLength": 1, "default": "https://www.scitags.org/api.json" }, "cacheFile": { "type": "string", "description": "Keeps the last good registry between runs. A relative path is sought beside the site file.", "minLength": 1 }, "refreshMinutes": { "type": "number", "description": "How often the source is asked again; 0 = only at start.", "minimum": 0, "maximum": 10080, "default": 720 }, "timeoutMs": { "type": "integer", "description": "How long one fetch may take.", "minimum": 1, "maximum": 6e5, "default": 5e3 } } }, "idleMs": { "type": "integer", "description": "A flow ends when nothing of it has moved for this long.", "minimum": 10, "maximum": 36e5, "default": 5e3 }, "ongoingMs": { "type": "integer", "description": "How often a long flow is reported; 0 = never.", "minimum": 0, "maximum": 864e5, "default": 6e4 }, "addresses": { "type": "object", "description": "Own address \u2192 the address that the network sees, behind NAT or a balancer.", "default": {}, "additionalProperties": { "type": "string", "minLength": 2 } }, "fireflies": { "type": "object", "description": "UDP messages about each flow.", "additionalProperties": false, "default": {}, "properties": { "collectors": { "type": "array", "description": "Who gets them: `host`, `host:port` or `[v6]:port`; the port is 10514 if left out.", "default": [], "items": { "type": "string", "pattern": "^(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]/]+)(:[0-9]{1,5})?$" } }, "toFarEnd": { "type": "boolean", "description": "Also to the other end of each flow, port 10514.", "default": true }, "hostName": { "type": "string", "description": "HOST of the syslog header, without blanks; by default the name of this host.", "pattern": "^[!-~]{1,255}$" } } }, "flowd": { "type": "object", "description": "A flowd or flowd-go on this host that is told about each flow.", "additionalProperties": false, "default": {}, "properties": { "pipe": { "type": "string", "description": "Its named pipe, such as `/var/run/flowd`; never created by us. A relative path is sought beside the site file.", "minLength": 1 }, "api": { "type": "string", "description": "HTTP API of flowd-go, such as `http://127.0.0.1:7777`.", "pattern": "^https?://" } } }, "markerQueue": { "type": "integer", "description": "Events kept for each marker that is slow; more are dropped and counted, but never the end of a flow whose start was told.", "minimum": 1, "maximum": 1e7, "default": 1e4 }, "packets": { "type": "string", "description": "IPv6 flow labels: `auto` labels what this host allows, `required` refuses to start where sockets that clients have opened cannot be labelled, `off` labels nothing.", "enum": ["auto", "required", "off"], "default": "auto" }, "packetInterfaces": { "type": "array", "description": "Network interfaces whose packets get labels; empty: all, and those that come later. Loopback always takes part, to try it out.", "default": [], "items": { "type": "string", "pattern": "^[^\\s/]{1,15}$" } }, "packetPins": { "type": "string", "description": "Directory where `scitags setup-marking` has pinned its map; by default its usual one, /run/scitags/bpf.", "minLength": 1 }, "peerLabels": { "type": "boolean", "description": "Looks at the flow label of each client: it is told in fireflies, and a request without a tag to which no rule applies is what it says, if that is a registered pair. A random label is one in 290 times. Not with `workers`.", "default": false }, "labelParity": { "type": "boolean", "description": "Experimental: the entropy bits of a flow label hold a Hamming code over its data bits.", "default": false } }, "default": {} }, "sampler": { "type": "object", "description": "Marks the connections of other processes of this host, such as those of another storage server; without this key there is none. It needs `workers: 1`.", "additionalProperties": false, "properties": { "intervalMs": { "type": "integer", "description": "How often the connections of this host are looked at; those that come and go in between are never seen.", "minimum": 100, "maximum": 6e5, "default": 2e3 }, "existing": { "type": "boolean", "description": "Also the connections that are there when it starts.", "default": false }, "select": { "type": "object", "description": "Which connections are marked: those that each of these lists fits; an empty list fits all.", "additionalProperties": false, "default": {}, "properties": { "ports": { "type": "array", "description": "Ports at our end: numbers, and ranges such as `20000-25000`.", "default": [], "items": { "type": ["integer", "string"], "if": { "type": "number" }, "then": { "type": "integer", "minimum": 1, "maximum": 65535 }, "else": { "type": "string", "pattern": "^[0-9]{1,5}(-[0-9]{1,5})?$" } } }, "networks": { "type": "array", "description": "The other end: addresses and nets such as `2001:db8::/32`.", "default": [], "items": { "type": "string", "minLength": 2 } }, "processes": { "type": "array", "description": "Commands of the processes that hold the connection, such as `xrootd`; of the name the first 15 bytes count.", "default": [], "items": { "type": "string", "minLength": 1 } } } }, "internalNetworks": { "type": "array", "description": "Never marked, whatever else says so: connections whose other end is here. Addresses and nets.", "default": [], "items": { "type": "string", "minLength": 2 } }, "experiment": { "description": "Of connections that no rule fits; without it they are not marked. Name or id.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } }, "activity": { "description": "Of connections that no rule fits; without it 1. Name or id.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } }, "rules": { "type": "array", "description": "The first that fits decides on experiment and activity.", "default": [], "items": { "type": "object", "description": "Fits a connection that each of its lists fits; an empty list fits all.", "additionalProperties": false, "properties": { "ports": { "type": "array", "description": "Ports at our end: numbers, and ranges such as `20000-25000`.", "default": [], "items": { "type": ["integer", "string"], "if": { "type": "number" }, "then": { "type": "integer", "minimum": 1, "maximum": 65535 }, "else": { "type": "string", "pattern": "^[0-9]{1,5}(-[0-9]{1,5})?$" } } }, "networks": { "type": "array", "description": "The other end: addresses and nets such as `2001:db8::/32`.", "default": [], "items": { "type": "string", "minLength": 2 } }, "users": { "type": "array", "description": "Users that the connection belongs to: names or numbers.", "default": [], "items": { "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer", "minimum": 0 } } }, "processes": { "type": "array", "description": "Commands of the processes that hold the connection, such as `xrootd`; of the name the first 15 bytes count.", "default": [], "items": { "type": "string", "minLength": 1 } }, "experiment": { "description": "Name or id; by default that of connections that no rule fits.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } }, "activity": { "description": "Name or id; by default that of connections that no rule fits, where the experiment is the same, else 1.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } } } } } } }, "collector": { "type": "object", "description": "A firefly collector in the same process; without this key there is none.", "additionalProperties": false, "properties": { "port": { "type": "integer", "description": "UDP port to listen on; 0 = any free one.", "minimum": 0, "maximum": 65535, "default": 10514 }, "addresses": { "type": "array", "description": "Addresses to listen on. IPv6 ones are left out, and this is said, where the host has no IPv6.", "minItems": 1, "maxItems": 64, "default": ["::", "0.0.0.0"], "items": { "type": "string", "minLength": 2, "maxLength": 64 } }, "receiveBufferBytes": { "type": "integer", "description": "Kernel buffer of each socket. Linux grants at most `net.core.rmem_max`.", "minimum": 4096, "maximum": 1073741824, "default": 8388608 }, "maxDatagramBytes": { "type": "integer", "description": "Longer datagrams are dropped unread, and counted.", "minimum": 512, "maximum": 65507, "default": 8192 }, "maxWaitingBytes": { "type": "integer", "description": "Datagrams kept while fireflies come faster than they can be read; more are dropped and counted.", "minimum": 65536, "maximum": 4294967296, "default": 67108864 }, "maxFlows": { "type": "integer", "description": "Flows kept in memory; ended ones make room first, then those heard of least recently.", "minimum": 1, "maximum": 1e8, "default": 2e5 }, "maxSenders": { "type": "integer", "description": "Senders whose rates are counted one by one; all others share one counter.", "minimum": 1, "maximum": 1e6, "default": 1024 }, "openForMinutes": { "type": "number", "description": "A flow that nothing more is heard of is given up after this long.", "minimum": 0.01, "maximum": 1e5, "default": 1440 }, "rememberForSeconds": { "type": "number", "description": "How long an ended flow is kept, so that a second copy of its end is known as one.", "minimum": 1, "maximum": 86400, "default": 60 }, "startWindowMs": { "type": "integer", "description": "How far apart two start-times of one flow may be, as told by its two ends.", "minimum": 0, "maximum": 6e5, "default": 2e3 } } }, "metrics": { "type": "object", "description": "Metrics and health on a port of their own; without this key there are none.", "additionalProperties": false, "required": ["listen"], "properties": { "listen": { "type": "string", "description": "Where, in the form of `listen` of a server.", "minLength": 1, "maxLength": 255 } } }, "log": { "type": "object", "description": "What is logged, on the error output.", "additionalProperties": false, "default": {}, "properties": { "level": { "type": "string", "description": "The least that is logged; each decision is logged at debug.", "enum": ["trace", "debug", "info", "warn", "error", "silent"], "default": "info" } } }, "drainSeconds": { "type": "number", "description": "How long running transfers may take to finish when the site is told to stop.", "minimum": 0, "maximum": 86400, "default": 20 } } };
var pattern8 = new RegExp("^(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]/]+)(:[0-9]{1,5})?$", "u");
var pattern9 = new RegExp("^[!-~]{1,255}$", "u");
var pattern10 = new RegExp("^https?://", "u");
var pattern11 = new RegExp("^[^\\s/]{1,15}$", "u");
var pattern12 = new RegExp("^[0-9]{1,5}(-[0-9]{1,5})?$", "u");
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
    if (data.servers === void 0) {
      data.servers = [];
    }
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
    for (const key0 in data) {
      if (!(key0 === "servers" || key0 === "workers" || key0 === "marking" || key0 === "sampler" || key0 === "collector" || key0 === "metrics" || key0 === "log" || key0 === "drainSeconds")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    let data0 = data.servers;
    if (Array.isArray(data0)) {
      if (data0.length > 64) {
        const err1 = { instancePath: instancePath + "/servers", schemaPath: "#/properties/servers/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items", schema: 64, parentSchema: schema33.properties.servers, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
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
            const err2 = { instancePath: instancePath + "/servers/" + i0, schemaPath: "#/properties/servers/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema33.properties.servers.items.required, parentSchema: schema33.properties.servers.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (data1.listen === void 0) {
            const err3 = { instancePath: instancePath + "/servers/" + i0, schemaPath: "#/properties/servers/items/required", keyword: "required", params: { missingProperty: "listen" }, message: "must have required property 'listen'", schema: schema33.properties.servers.items.required, parentSchema: schema33.properties.servers.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          if (data1.data === void 0) {
            const err4 = { instancePath: instancePath + "/servers/" + i0, schemaPath: "#/properties/servers/items/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'", schema: schema33.properties.servers.items.required, parentSchema: schema33.properties.servers.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          for (const key1 in data1) {
            if (!(key1 === "name" || key1 === "listen" || key1 === "data" || key1 === "tls" || key1 === "proxy" || key1 === "copy" || key1 === "webdav" || key1 === "storage")) {
              const err5 = { instancePath: instancePath + "/servers/" + i0, schemaPath: "#/properties/servers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.servers.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          if (data1.name !== void 0) {
            let data2 = data1.name;
            if (typeof data2 === "string") {
              if (!pattern4.test(data2)) {
                const err6 = { instancePath: instancePath + "/servers/" + i0 + "/name", schemaPath: "#/properties/servers/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,40}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,40}$"', schema: "^[A-Za-z0-9_-]{1,40}$", parentSchema: schema33.properties.servers.items.properties.name, data: data2 };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            } else {
              const err7 = { instancePath: instancePath + "/servers/" + i0 + "/name", schemaPath: "#/properties/servers/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.name.type, parentSchema: schema33.properties.servers.items.properties.name, data: data2 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
          if (data1.listen !== void 0) {
            let data3 = data1.listen;
            if (Array.isArray(data3)) {
              if (data3.length > 64) {
                const err8 = { instancePath: instancePath + "/servers/" + i0 + "/listen", schemaPath: "#/properties/servers/items/properties/listen/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items", schema: 64, parentSchema: schema33.properties.servers.items.properties.listen, data: data3 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if (data3.length < 1) {
                const err9 = { instancePath: instancePath + "/servers/" + i0 + "/listen", schemaPath: "#/properties/servers/items/properties/listen/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema33.properties.servers.items.properties.listen, data: data3 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
              const len1 = data3.length;
              for (let i1 = 0; i1 < len1; i1++) {
                let data4 = data3[i1];
                if (typeof data4 === "string") {
                  if (func1(data4) > 255) {
                    const err10 = { instancePath: instancePath + "/servers/" + i0 + "/listen/" + i1, schemaPath: "#/properties/servers/items/properties/listen/items/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema33.properties.servers.items.properties.listen.items, data: data4 };
                    if (vErrors === null) {
                      vErrors = [err10];
                    } else {
                      vErrors.push(err10);
                    }
                    errors++;
                  }
                  if (func1(data4) < 1) {
                    const err11 = { instancePath: instancePath + "/servers/" + i0 + "/listen/" + i1, schemaPath: "#/properties/servers/items/properties/listen/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.servers.items.properties.listen.items, data: data4 };
                    if (vErrors === null) {
                      vErrors = [err11];
                    } else {
                      vErrors.push(err11);
                    }
                    errors++;
                  }
                } else {
                  const err12 = { instancePath: instancePath + "/servers/" + i0 + "/listen/" + i1, schemaPath: "#/properties/servers/items/properties/listen/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.listen.items.type, parentSchema: schema33.properties.servers.items.properties.listen.items, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              }
            } else {
              const err13 = { instancePath: instancePath + "/servers/" + i0 + "/listen", schemaPath: "#/properties/servers/items/properties/listen/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.servers.items.properties.listen.type, parentSchema: schema33.properties.servers.items.properties.listen, data: data3 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
          if (data1.data !== void 0) {
            let data5 = data1.data;
            if (typeof data5 === "string") {
              if (func1(data5) < 1) {
                const err14 = { instancePath: instancePath + "/servers/" + i0 + "/data", schemaPath: "#/properties/servers/items/properties/data/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.servers.items.properties.data, data: data5 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            } else {
              const err15 = { instancePath: instancePath + "/servers/" + i0 + "/data", schemaPath: "#/properties/servers/items/properties/data/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.data.type, parentSchema: schema33.properties.servers.items.properties.data, data: data5 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          }
          if (data1.tls !== void 0) {
            let data6 = data1.tls;
            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
              if (data6.certificate === void 0) {
                const err16 = { instancePath: instancePath + "/servers/" + i0 + "/tls", schemaPath: "#/properties/servers/items/properties/tls/required", keyword: "required", params: { missingProperty: "certificate" }, message: "must have required property 'certificate'", schema: schema33.properties.servers.items.properties.tls.required, parentSchema: schema33.properties.servers.items.properties.tls, data: data6 };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
              if (data6.key === void 0) {
                const err17 = { instancePath: instancePath + "/servers/" + i0 + "/tls", schemaPath: "#/properties/servers/items/properties/tls/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema33.properties.servers.items.properties.tls.required, parentSchema: schema33.properties.servers.items.properties.tls, data: data6 };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
              for (const key2 in data6) {
                if (!(key2 === "certificate" || key2 === "key" || key2 === "authorities")) {
                  const err18 = { instancePath: instancePath + "/servers/" + i0 + "/tls", schemaPath: "#/properties/servers/items/properties/tls/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.servers.items.properties.tls, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
              }
              if (data6.certificate !== void 0) {
                let data7 = data6.certificate;
                if (typeof data7 === "string") {
                  if (func1(data7) < 1) {
                    const err19 = { instancePath: instancePath + "/servers/" + i0 + "/tls/certificate", schemaPath: "#/properties/servers/items/properties/tls/properties/certificate/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.servers.items.properties.tls.properties.certificate, data: data7 };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                } else {
                  const err20 = { instancePath: instancePath + "/servers/" + i0 + "/tls/certificate", schemaPath: "#/properties/servers/items/properties/tls/properties/certificate/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.tls.properties.certificate.type, parentSchema: schema33.properties.servers.items.properties.tls.properties.certificate, data: data7 };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              }
              if (data6.key !== void 0) {
                let data8 = data6.key;
                if (typeof data8 === "string") {
                  if (func1(data8) < 1) {
                    const err21 = { instancePath: instancePath + "/servers/" + i0 + "/tls/key", schemaPath: "#/properties/servers/items/properties/tls/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.servers.items.properties.tls.properties.key, data: data8 };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                  }
                } else {
                  const err22 = { instancePath: instancePath + "/servers/" + i0 + "/tls/key", schemaPath: "#/properties/servers/items/properties/tls/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.tls.properties.key.type, parentSchema: schema33.properties.servers.items.properties.tls.properties.key, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              }
              if (data6.authorities !== void 0) {
                let data9 = data6.authorities;
                if (typeof data9 === "string") {
                  if (func1(data9) < 1) {
                    const err23 = { instancePath: instancePath + "/servers/" + i0 + "/tls/authorities", schemaPath: "#/properties/servers/items/properties/tls/properties/authorities/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.servers.items.properties.tls.properties.authorities, data: data9 };
                    if (vErrors === null) {
                      vErrors = [err23];
                    } else {
                      vErrors.push(err23);
                    }
                    errors++;
                  }
                } else {
                  const err24 = { instancePath: instancePath + "/servers/" + i0 + "/tls/authorities", schemaPath: "#/properties/servers/items/properties/tls/properties/authorities/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.tls.properties.authorities.type, parentSchema: schema33.properties.servers.items.properties.tls.properties.authorities, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              }
            } else {
              const err25 = { instancePath: instancePath + "/servers/" + i0 + "/tls", schemaPath: "#/properties/servers/items/properties/tls/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.servers.items.properties.tls.type, parentSchema: schema33.properties.servers.items.properties.tls, data: data6 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          }
          if (data1.proxy !== void 0) {
            let data10 = data1.proxy;
            if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
              if (data10.public === void 0) {
                data10.public = [];
              }
              if (data10.others === void 0) {
                data10.others = "direct";
              }
              if (data10.headerTimeoutMs === void 0) {
                data10.headerTimeoutMs = 5e3;
              }
              if (data10.protocol === void 0) {
                const err26 = { instancePath: instancePath + "/servers/" + i0 + "/proxy", schemaPath: "#/properties/servers/items/properties/proxy/required", keyword: "required", params: { missingProperty: "protocol" }, message: "must have required property 'protocol'", schema: schema33.properties.servers.items.properties.proxy.required, parentSchema: schema33.properties.servers.items.properties.proxy, data: data10 };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
              if (data10.trusted === void 0) {
                const err27 = { instancePath: instancePath + "/servers/" + i0 + "/proxy", schemaPath: "#/properties/servers/items/properties/proxy/required", keyword: "required", params: { missingProperty: "trusted" }, message: "must have required property 'trusted'", schema: schema33.properties.servers.items.properties.proxy.required, parentSchema: schema33.properties.servers.items.properties.proxy, data: data10 };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
              for (const key3 in data10) {
                if (!(key3 === "protocol" || key3 === "trusted" || key3 === "public" || key3 === "portHeader" || key3 === "others" || key3 === "headerTimeoutMs")) {
                  const err28 = { instancePath: instancePath + "/servers/" + i0 + "/proxy", schemaPath: "#/properties/servers/items/properties/proxy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.servers.items.properties.proxy, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
              }
              if (data10.protocol !== void 0) {
                let data11 = data10.protocol;
                if (typeof data11 !== "string") {
                  const err29 = { instancePath: instancePath + "/servers/" + i0 + "/proxy/protocol", schemaPath: "#/properties/servers/items/properties/proxy/properties/protocol/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.proxy.properties.protocol.type, parentSchema: schema33.properties.servers.items.properties.proxy.properties.protocol, data: data11 };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
                if (!(data11 === "proxy-protocol" || data11 === "forwarded" || data11 === "x-forwarded-for")) {
                  const err30 = { instancePath: instancePath + "/servers/" + i0 + "/proxy/protocol", schemaPath: "#/properties/servers/items/properties/proxy/properties/protocol/enum", keyword: "enum", params: { allowedValues: schema33.properties.servers.items.properties.proxy.properties.protocol.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.servers.items.properties.proxy.properties.protocol.enum, parentSchema: schema33.properties.servers.items.properties.proxy.properties.protocol, data: data11 };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
              }
              if (data10.trusted !== void 0) {
                let data12 = data10.trusted;
                if (Array.isArray(data12)) {
                  if (data12.length < 1) {
                    const err31 = { instancePath: instancePath + "/servers/" + i0 + "/proxy/trusted", schemaPath: "#/properties/servers/items/properties/proxy/properties/trusted/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema33.properties.servers.items.properties.proxy.properties.trusted, data: data12 };
                    if (vErrors === null) {
                      vErrors = [err31];
                    } else {
                      vErrors.push(err31);
                    }
                    errors++;
                  }
                  const len2 = data12.length;
                  for (let i2 = 0; i2 < len2; i2++) {
                    let data13 = data12[i2];
                    if (typeof data13 === "string") {
                      if (func1(data13) < 1) {
                        const err32 = { instancePath: instancePath + "/servers/" + i0 + "/proxy/trusted/" + i2, schemaPath: "#/properties/servers/items/properties/proxy/properties/trusted/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.servers.items.properties.proxy.properties.trusted.items, data: data13 };
                        if (vErrors === null) {
                          vErrors = [err32];
                        } else {
                          vErrors.push(err32);
                        }
                        errors++;
                      }
                    } else {
                      const err33 = { instancePath: instancePath + "/servers/" + i0 + "/proxy/trusted/" + i2, schemaPath: "#/properties/servers/items/properties/proxy/properties/trusted/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.proxy.properties.trusted.items.type, parentSchema: schema33.properties.servers.items.properties.proxy.properties.trusted.items, data: data13 };
                      if (vErrors === null) {
                        vErrors = [err33];
                      } else {
                        vErrors.push(err33);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err34 = { instancePath: instancePath + "/servers/" + i0 + "/proxy/trusted", schemaPath: "#/properties/servers/items/properties/proxy/properties/trusted/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.servers.items.properties.proxy.properties.trusted.type, parentSchema: schema33.properties.servers.items.properties.proxy.properties.trusted, data: data12 };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
              }
              let data14 = data10.public;
              if (Array.isArray(data14)) {
                const len3 = data14.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data15 = data14[i3];
                  if (typeof data15 === "string") {
                    if (func1(data15) < 1) {
                      const err35 = { instancePath: instancePath + "/servers/" + i0 + "/proxy/public/" + i3, schemaPath: "#/properties/servers/items/properties/proxy/properties/public/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.servers.items.properties.proxy.properties.public.items, data: data15 };
                      if (vErrors === null) {
                        vErrors = [err35];
                      } else {
                        vErrors.push(err35);
                      }
                      errors++;
                    }
                  } else {
                    const err36 = { instancePath: instancePath + "/servers/" + i0 + "/proxy/public/" + i3, schemaPath: "#/properties/servers/items/properties/proxy/properties/public/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.proxy.properties.public.items.type, parentSchema: schema33.properties.servers.items.properties.proxy.properties.public.items, data: data15 };
                    if (vErrors === null) {
                      vErrors = [err36];
                    } else {
                      vErrors.push(err36);
                    }
                    errors++;
                  }
                }
              } else {
                const err37 = { instancePath: instancePath + "/servers/" + i0 + "/proxy/public", schemaPath: "#/properties/servers/items/properties/proxy/properties/public/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.servers.items.properties.proxy.properties.public.type, parentSchema: schema33.properties.servers.items.properties.proxy.properties.public, data: data14 };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
              if (data10.portHeader !== void 0) {
                let data16 = data10.portHeader;
                if (typeof data16 === "string") {
                  if (!pattern5.test(data16)) {
                    const err38 = { instancePath: instancePath + "/servers/" + i0 + "/proxy/portHeader", schemaPath: "#/properties/servers/items/properties/proxy/properties/portHeader/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9-]{1,64}$"', schema: "^[A-Za-z0-9-]{1,64}$", parentSchema: schema33.properties.servers.items.properties.proxy.properties.portHeader, data: data16 };
                    if (vErrors === null) {
                      vErrors = [err38];
                    } else {
                      vErrors.push(err38);
                    }
                    errors++;
                  }
                } else {
                  const err39 = { instancePath: instancePath + "/servers/" + i0 + "/proxy/portHeader", schemaPath: "#/properties/servers/items/properties/proxy/properties/portHeader/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.proxy.properties.portHeader.type, parentSchema: schema33.properties.servers.items.properties.proxy.properties.portHeader, data: data16 };
                  if (vErrors === null) {
                    vErrors = [err39];
                  } else {
                    vErrors.push(err39);
                  }
                  errors++;
                }
              }
              let data17 = data10.others;
              if (typeof data17 !== "string") {
                const err40 = { instancePath: instancePath + "/servers/" + i0 + "/proxy/others", schemaPath: "#/properties/servers/items/properties/proxy/properties/others/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.proxy.properties.others.type, parentSchema: schema33.properties.servers.items.properties.proxy.properties.others, data: data17 };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
              if (!(data17 === "direct" || data17 === "refuse")) {
                const err41 = { instancePath: instancePath + "/servers/" + i0 + "/proxy/others", schemaPath: "#/properties/servers/items/properties/proxy/properties/others/enum", keyword: "enum", params: { allowedValues: schema33.properties.servers.items.properties.proxy.properties.others.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.servers.items.properties.proxy.properties.others.enum, parentSchema: schema33.properties.servers.items.properties.proxy.properties.others, data: data17 };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
              let data18 = data10.headerTimeoutMs;
              if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
                const err42 = { instancePath: instancePath + "/servers/" + i0 + "/proxy/headerTimeoutMs", schemaPath: "#/properties/servers/items/properties/proxy/properties/headerTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.proxy.properties.headerTimeoutMs.type, parentSchema: schema33.properties.servers.items.properties.proxy.properties.headerTimeoutMs, data: data18 };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
              if (typeof data18 == "number" && isFinite(data18)) {
                if (data18 > 864e5 || isNaN(data18)) {
                  const err43 = { instancePath: instancePath + "/servers/" + i0 + "/proxy/headerTimeoutMs", schemaPath: "#/properties/servers/items/properties/proxy/properties/headerTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema33.properties.servers.items.properties.proxy.properties.headerTimeoutMs, data: data18 };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
                if (data18 < 1 || isNaN(data18)) {
                  const err44 = { instancePath: instancePath + "/servers/" + i0 + "/proxy/headerTimeoutMs", schemaPath: "#/properties/servers/items/properties/proxy/properties/headerTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.servers.items.properties.proxy.properties.headerTimeoutMs, data: data18 };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
              }
            } else {
              const err45 = { instancePath: instancePath + "/servers/" + i0 + "/proxy", schemaPath: "#/properties/servers/items/properties/proxy/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.servers.items.properties.proxy.type, parentSchema: schema33.properties.servers.items.properties.proxy, data: data10 };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
          }
          let data19 = data1.copy;
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.markerIntervalMs === void 0) {
              data19.markerIntervalMs = 5e3;
            }
            if (data19.connectTimeoutMs === void 0) {
              data19.connectTimeoutMs = 6e4;
            }
            if (data19.probeTimeoutMs === void 0) {
              data19.probeTimeoutMs = 6e4;
            }
            if (data19.continueTimeoutMs === void 0) {
              data19.continueTimeoutMs = 5e3;
            }
            if (data19.firstByteTimeoutMs === void 0) {
              data19.firstByteTimeoutMs = 12e4;
            }
            if (data19.stallTimeoutMs === void 0) {
              data19.stallTimeoutMs = 6e4;
            }
            if (data19.slowWindowMs === void 0) {
              data19.slowWindowMs = 12e4;
            }
            if (data19.minBytesPerSecond === void 0) {
              data19.minBytesPerSecond = 10240;
            }
            if (data19.maxRedirects === void 0) {
              data19.maxRedirects = 20;
            }
            if (data19.maxStreams === void 0) {
              data19.maxStreams = 16;
            }
            if (data19.verifyChecksums === void 0) {
              data19.verifyChecksums = true;
            }
            if (data19.allowTargets === void 0) {
              data19.allowTargets = [];
            }
            if (data19.denyTargets === void 0) {
              data19.denyTargets = [];
            }
            if (data19.ownHosts === void 0) {
              data19.ownHosts = [];
            }
            for (const key4 in data19) {
              if (!func12.call(schema33.properties.servers.items.properties.copy.properties, key4)) {
                const err46 = { instancePath: instancePath + "/servers/" + i0 + "/copy", schemaPath: "#/properties/servers/items/properties/copy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.servers.items.properties.copy, data: data19 };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
            let data20 = data19.markerIntervalMs;
            if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
              const err47 = { instancePath: instancePath + "/servers/" + i0 + "/copy/markerIntervalMs", schemaPath: "#/properties/servers/items/properties/copy/properties/markerIntervalMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.copy.properties.markerIntervalMs.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.markerIntervalMs, data: data20 };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
            if (typeof data20 == "number" && isFinite(data20)) {
              if (data20 > 864e5 || isNaN(data20)) {
                const err48 = { instancePath: instancePath + "/servers/" + i0 + "/copy/markerIntervalMs", schemaPath: "#/properties/servers/items/properties/copy/properties/markerIntervalMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema33.properties.servers.items.properties.copy.properties.markerIntervalMs, data: data20 };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
              if (data20 < 1 || isNaN(data20)) {
                const err49 = { instancePath: instancePath + "/servers/" + i0 + "/copy/markerIntervalMs", schemaPath: "#/properties/servers/items/properties/copy/properties/markerIntervalMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.servers.items.properties.copy.properties.markerIntervalMs, data: data20 };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
            let data21 = data19.connectTimeoutMs;
            if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
              const err50 = { instancePath: instancePath + "/servers/" + i0 + "/copy/connectTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/connectTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.copy.properties.connectTimeoutMs.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.connectTimeoutMs, data: data21 };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
            if (typeof data21 == "number" && isFinite(data21)) {
              if (data21 > 864e5 || isNaN(data21)) {
                const err51 = { instancePath: instancePath + "/servers/" + i0 + "/copy/connectTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/connectTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema33.properties.servers.items.properties.copy.properties.connectTimeoutMs, data: data21 };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
              if (data21 < 1 || isNaN(data21)) {
                const err52 = { instancePath: instancePath + "/servers/" + i0 + "/copy/connectTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/connectTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.servers.items.properties.copy.properties.connectTimeoutMs, data: data21 };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
            let data22 = data19.probeTimeoutMs;
            if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
              const err53 = { instancePath: instancePath + "/servers/" + i0 + "/copy/probeTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/probeTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.copy.properties.probeTimeoutMs.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.probeTimeoutMs, data: data22 };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
            if (typeof data22 == "number" && isFinite(data22)) {
              if (data22 > 864e5 || isNaN(data22)) {
                const err54 = { instancePath: instancePath + "/servers/" + i0 + "/copy/probeTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/probeTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema33.properties.servers.items.properties.copy.properties.probeTimeoutMs, data: data22 };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
              if (data22 < 1 || isNaN(data22)) {
                const err55 = { instancePath: instancePath + "/servers/" + i0 + "/copy/probeTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/probeTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.servers.items.properties.copy.properties.probeTimeoutMs, data: data22 };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
            let data23 = data19.continueTimeoutMs;
            if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
              const err56 = { instancePath: instancePath + "/servers/" + i0 + "/copy/continueTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/continueTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.copy.properties.continueTimeoutMs.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.continueTimeoutMs, data: data23 };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
            if (typeof data23 == "number" && isFinite(data23)) {
              if (data23 > 864e5 || isNaN(data23)) {
                const err57 = { instancePath: instancePath + "/servers/" + i0 + "/copy/continueTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/continueTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema33.properties.servers.items.properties.copy.properties.continueTimeoutMs, data: data23 };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
              if (data23 < 1 || isNaN(data23)) {
                const err58 = { instancePath: instancePath + "/servers/" + i0 + "/copy/continueTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/continueTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.servers.items.properties.copy.properties.continueTimeoutMs, data: data23 };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            }
            let data24 = data19.firstByteTimeoutMs;
            if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
              const err59 = { instancePath: instancePath + "/servers/" + i0 + "/copy/firstByteTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/firstByteTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.copy.properties.firstByteTimeoutMs.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.firstByteTimeoutMs, data: data24 };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
            if (typeof data24 == "number" && isFinite(data24)) {
              if (data24 > 864e5 || isNaN(data24)) {
                const err60 = { instancePath: instancePath + "/servers/" + i0 + "/copy/firstByteTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/firstByteTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema33.properties.servers.items.properties.copy.properties.firstByteTimeoutMs, data: data24 };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
              if (data24 < 1 || isNaN(data24)) {
                const err61 = { instancePath: instancePath + "/servers/" + i0 + "/copy/firstByteTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/firstByteTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.servers.items.properties.copy.properties.firstByteTimeoutMs, data: data24 };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
            }
            let data25 = data19.stallTimeoutMs;
            if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
              const err62 = { instancePath: instancePath + "/servers/" + i0 + "/copy/stallTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/stallTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.copy.properties.stallTimeoutMs.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.stallTimeoutMs, data: data25 };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            if (typeof data25 == "number" && isFinite(data25)) {
              if (data25 > 864e5 || isNaN(data25)) {
                const err63 = { instancePath: instancePath + "/servers/" + i0 + "/copy/stallTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/stallTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema33.properties.servers.items.properties.copy.properties.stallTimeoutMs, data: data25 };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
              if (data25 < 1 || isNaN(data25)) {
                const err64 = { instancePath: instancePath + "/servers/" + i0 + "/copy/stallTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/stallTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.servers.items.properties.copy.properties.stallTimeoutMs, data: data25 };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
            let data26 = data19.slowWindowMs;
            if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
              const err65 = { instancePath: instancePath + "/servers/" + i0 + "/copy/slowWindowMs", schemaPath: "#/properties/servers/items/properties/copy/properties/slowWindowMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.copy.properties.slowWindowMs.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.slowWindowMs, data: data26 };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
            if (typeof data26 == "number" && isFinite(data26)) {
              if (data26 > 864e5 || isNaN(data26)) {
                const err66 = { instancePath: instancePath + "/servers/" + i0 + "/copy/slowWindowMs", schemaPath: "#/properties/servers/items/properties/copy/properties/slowWindowMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema33.properties.servers.items.properties.copy.properties.slowWindowMs, data: data26 };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
              if (data26 < 1 || isNaN(data26)) {
                const err67 = { instancePath: instancePath + "/servers/" + i0 + "/copy/slowWindowMs", schemaPath: "#/properties/servers/items/properties/copy/properties/slowWindowMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.servers.items.properties.copy.properties.slowWindowMs, data: data26 };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
            let data27 = data19.minBytesPerSecond;
            if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
              const err68 = { instancePath: instancePath + "/servers/" + i0 + "/copy/minBytesPerSecond", schemaPath: "#/properties/servers/items/properties/copy/properties/minBytesPerSecond/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.copy.properties.minBytesPerSecond.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.minBytesPerSecond, data: data27 };
              if (vErrors === null) {
                vErrors = [err68];
              } else {
                vErrors.push(err68);
              }
              errors++;
            }
            if (typeof data27 == "number" && isFinite(data27)) {
              if (data27 > 1e12 || isNaN(data27)) {
                const err69 = { instancePath: instancePath + "/servers/" + i0 + "/copy/minBytesPerSecond", schemaPath: "#/properties/servers/items/properties/copy/properties/minBytesPerSecond/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000", schema: 1e12, parentSchema: schema33.properties.servers.items.properties.copy.properties.minBytesPerSecond, data: data27 };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
              if (data27 < 0 || isNaN(data27)) {
                const err70 = { instancePath: instancePath + "/servers/" + i0 + "/copy/minBytesPerSecond", schemaPath: "#/properties/servers/items/properties/copy/properties/minBytesPerSecond/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.servers.items.properties.copy.properties.minBytesPerSecond, data: data27 };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
            let data28 = data19.maxRedirects;
            if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
              const err71 = { instancePath: instancePath + "/servers/" + i0 + "/copy/maxRedirects", schemaPath: "#/properties/servers/items/properties/copy/properties/maxRedirects/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.copy.properties.maxRedirects.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.maxRedirects, data: data28 };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
            if (typeof data28 == "number" && isFinite(data28)) {
              if (data28 > 100 || isNaN(data28)) {
                const err72 = { instancePath: instancePath + "/servers/" + i0 + "/copy/maxRedirects", schemaPath: "#/properties/servers/items/properties/copy/properties/maxRedirects/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema33.properties.servers.items.properties.copy.properties.maxRedirects, data: data28 };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
              if (data28 < 0 || isNaN(data28)) {
                const err73 = { instancePath: instancePath + "/servers/" + i0 + "/copy/maxRedirects", schemaPath: "#/properties/servers/items/properties/copy/properties/maxRedirects/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.servers.items.properties.copy.properties.maxRedirects, data: data28 };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
            }
            let data29 = data19.maxStreams;
            if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
              const err74 = { instancePath: instancePath + "/servers/" + i0 + "/copy/maxStreams", schemaPath: "#/properties/servers/items/properties/copy/properties/maxStreams/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.copy.properties.maxStreams.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.maxStreams, data: data29 };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
            if (typeof data29 == "number" && isFinite(data29)) {
              if (data29 > 100 || isNaN(data29)) {
                const err75 = { instancePath: instancePath + "/servers/" + i0 + "/copy/maxStreams", schemaPath: "#/properties/servers/items/properties/copy/properties/maxStreams/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema33.properties.servers.items.properties.copy.properties.maxStreams, data: data29 };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
              if (data29 < 1 || isNaN(data29)) {
                const err76 = { instancePath: instancePath + "/servers/" + i0 + "/copy/maxStreams", schemaPath: "#/properties/servers/items/properties/copy/properties/maxStreams/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.servers.items.properties.copy.properties.maxStreams, data: data29 };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            }
            let data30 = data19.verifyChecksums;
            if (typeof data30 !== "boolean") {
              const err77 = { instancePath: instancePath + "/servers/" + i0 + "/copy/verifyChecksums", schemaPath: "#/properties/servers/items/properties/copy/properties/verifyChecksums/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.servers.items.properties.copy.properties.verifyChecksums.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.verifyChecksums, data: data30 };
              if (vErrors === null) {
                vErrors = [err77];
              } else {
                vErrors.push(err77);
              }
              errors++;
            }
            let data31 = data19.allowTargets;
            if (Array.isArray(data31)) {
              const len4 = data31.length;
              for (let i4 = 0; i4 < len4; i4++) {
                let data32 = data31[i4];
                if (typeof data32 === "string") {
                  if (func1(data32) < 1) {
                    const err78 = { instancePath: instancePath + "/servers/" + i0 + "/copy/allowTargets/" + i4, schemaPath: "#/properties/servers/items/properties/copy/properties/allowTargets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.servers.items.properties.copy.properties.allowTargets.items, data: data32 };
                    if (vErrors === null) {
                      vErrors = [err78];
                    } else {
                      vErrors.push(err78);
                    }
                    errors++;
                  }
                } else {
                  const err79 = { instancePath: instancePath + "/servers/" + i0 + "/copy/allowTargets/" + i4, schemaPath: "#/properties/servers/items/properties/copy/properties/allowTargets/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.copy.properties.allowTargets.items.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.allowTargets.items, data: data32 };
                  if (vErrors === null) {
                    vErrors = [err79];
                  } else {
                    vErrors.push(err79);
                  }
                  errors++;
                }
              }
            } else {
              const err80 = { instancePath: instancePath + "/servers/" + i0 + "/copy/allowTargets", schemaPath: "#/properties/servers/items/properties/copy/properties/allowTargets/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.servers.items.properties.copy.properties.allowTargets.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.allowTargets, data: data31 };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
            let data33 = data19.denyTargets;
            if (Array.isArray(data33)) {
              const len5 = data33.length;
              for (let i5 = 0; i5 < len5; i5++) {
                let data34 = data33[i5];
                if (typeof data34 === "string") {
                  if (func1(data34) < 1) {
                    const err81 = { instancePath: instancePath + "/servers/" + i0 + "/copy/denyTargets/" + i5, schemaPath: "#/properties/servers/items/properties/copy/properties/denyTargets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.servers.items.properties.copy.properties.denyTargets.items, data: data34 };
                    if (vErrors === null) {
                      vErrors = [err81];
                    } else {
                      vErrors.push(err81);
                    }
                    errors++;
                  }
                } else {
                  const err82 = { instancePath: instancePath + "/servers/" + i0 + "/copy/denyTargets/" + i5, schemaPath: "#/properties/servers/items/properties/copy/properties/denyTargets/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.copy.properties.denyTargets.items.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.denyTargets.items, data: data34 };
                  if (vErrors === null) {
                    vErrors = [err82];
                  } else {
                    vErrors.push(err82);
                  }
                  errors++;
                }
              }
            } else {
              const err83 = { instancePath: instancePath + "/servers/" + i0 + "/copy/denyTargets", schemaPath: "#/properties/servers/items/properties/copy/properties/denyTargets/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.servers.items.properties.copy.properties.denyTargets.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.denyTargets, data: data33 };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
            let data35 = data19.ownHosts;
            if (Array.isArray(data35)) {
              const len6 = data35.length;
              for (let i6 = 0; i6 < len6; i6++) {
                let data36 = data35[i6];
                if (typeof data36 === "string") {
                  if (func1(data36) < 1) {
                    const err84 = { instancePath: instancePath + "/servers/" + i0 + "/copy/ownHosts/" + i6, schemaPath: "#/properties/servers/items/properties/copy/properties/ownHosts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.servers.items.properties.copy.properties.ownHosts.items, data: data36 };
                    if (vErrors === null) {
                      vErrors = [err84];
                    } else {
                      vErrors.push(err84);
                    }
                    errors++;
                  }
                } else {
                  const err85 = { instancePath: instancePath + "/servers/" + i0 + "/copy/ownHosts/" + i6, schemaPath: "#/properties/servers/items/properties/copy/properties/ownHosts/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.copy.properties.ownHosts.items.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.ownHosts.items, data: data36 };
                  if (vErrors === null) {
                    vErrors = [err85];
                  } else {
                    vErrors.push(err85);
                  }
                  errors++;
                }
              }
            } else {
              const err86 = { instancePath: instancePath + "/servers/" + i0 + "/copy/ownHosts", schemaPath: "#/properties/servers/items/properties/copy/properties/ownHosts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.servers.items.properties.copy.properties.ownHosts.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.ownHosts, data: data35 };
              if (vErrors === null) {
                vErrors = [err86];
              } else {
                vErrors.push(err86);
              }
              errors++;
            }
          } else {
            const err87 = { instancePath: instancePath + "/servers/" + i0 + "/copy", schemaPath: "#/properties/servers/items/properties/copy/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.servers.items.properties.copy.type, parentSchema: schema33.properties.servers.items.properties.copy, data: data19 };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
          let data37 = data1.webdav;
          if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
            if (data37.createParents === void 0) {
              data37.createParents = false;
            }
            if (data37.stallTimeoutMs === void 0) {
              data37.stallTimeoutMs = 12e4;
            }
            if (data37.ownHosts === void 0) {
              data37.ownHosts = [];
            }
            for (const key5 in data37) {
              if (!(key5 === "createParents" || key5 === "stallTimeoutMs" || key5 === "ownHosts")) {
                const err88 = { instancePath: instancePath + "/servers/" + i0 + "/webdav", schemaPath: "#/properties/servers/items/properties/webdav/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.servers.items.properties.webdav, data: data37 };
                if (vErrors === null) {
                  vErrors = [err88];
                } else {
                  vErrors.push(err88);
                }
                errors++;
              }
            }
            let data38 = data37.createParents;
            if (typeof data38 !== "boolean") {
              const err89 = { instancePath: instancePath + "/servers/" + i0 + "/webdav/createParents", schemaPath: "#/properties/servers/items/properties/webdav/properties/createParents/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.servers.items.properties.webdav.properties.createParents.type, parentSchema: schema33.properties.servers.items.properties.webdav.properties.createParents, data: data38 };
              if (vErrors === null) {
                vErrors = [err89];
              } else {
                vErrors.push(err89);
              }
              errors++;
            }
            let data39 = data37.stallTimeoutMs;
            if (!(typeof data39 == "number" && (!(data39 % 1) && !isNaN(data39)) && isFinite(data39))) {
              const err90 = { instancePath: instancePath + "/servers/" + i0 + "/webdav/stallTimeoutMs", schemaPath: "#/properties/servers/items/properties/webdav/properties/stallTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.webdav.properties.stallTimeoutMs.type, parentSchema: schema33.properties.servers.items.properties.webdav.properties.stallTimeoutMs, data: data39 };
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
            }
            if (typeof data39 == "number" && isFinite(data39)) {
              if (data39 > 864e5 || isNaN(data39)) {
                const err91 = { instancePath: instancePath + "/servers/" + i0 + "/webdav/stallTimeoutMs", schemaPath: "#/properties/servers/items/properties/webdav/properties/stallTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema33.properties.servers.items.properties.webdav.properties.stallTimeoutMs, data: data39 };
                if (vErrors === null) {
                  vErrors = [err91];
                } else {
                  vErrors.push(err91);
                }
                errors++;
              }
              if (data39 < 1 || isNaN(data39)) {
                const err92 = { instancePath: instancePath + "/servers/" + i0 + "/webdav/stallTimeoutMs", schemaPath: "#/properties/servers/items/properties/webdav/properties/stallTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.servers.items.properties.webdav.properties.stallTimeoutMs, data: data39 };
                if (vErrors === null) {
                  vErrors = [err92];
                } else {
                  vErrors.push(err92);
                }
                errors++;
              }
            }
            let data40 = data37.ownHosts;
            if (Array.isArray(data40)) {
              const len7 = data40.length;
              for (let i7 = 0; i7 < len7; i7++) {
                let data41 = data40[i7];
                if (typeof data41 === "string") {
                  if (func1(data41) < 1) {
                    const err93 = { instancePath: instancePath + "/servers/" + i0 + "/webdav/ownHosts/" + i7, schemaPath: "#/properties/servers/items/properties/webdav/properties/ownHosts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.servers.items.properties.webdav.properties.ownHosts.items, data: data41 };
                    if (vErrors === null) {
                      vErrors = [err93];
                    } else {
                      vErrors.push(err93);
                    }
                    errors++;
                  }
                } else {
                  const err94 = { instancePath: instancePath + "/servers/" + i0 + "/webdav/ownHosts/" + i7, schemaPath: "#/properties/servers/items/properties/webdav/properties/ownHosts/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.webdav.properties.ownHosts.items.type, parentSchema: schema33.properties.servers.items.properties.webdav.properties.ownHosts.items, data: data41 };
                  if (vErrors === null) {
                    vErrors = [err94];
                  } else {
                    vErrors.push(err94);
                  }
                  errors++;
                }
              }
            } else {
              const err95 = { instancePath: instancePath + "/servers/" + i0 + "/webdav/ownHosts", schemaPath: "#/properties/servers/items/properties/webdav/properties/ownHosts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.servers.items.properties.webdav.properties.ownHosts.type, parentSchema: schema33.properties.servers.items.properties.webdav.properties.ownHosts, data: data40 };
              if (vErrors === null) {
                vErrors = [err95];
              } else {
                vErrors.push(err95);
              }
              errors++;
            }
          } else {
            const err96 = { instancePath: instancePath + "/servers/" + i0 + "/webdav", schemaPath: "#/properties/servers/items/properties/webdav/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.servers.items.properties.webdav.type, parentSchema: schema33.properties.servers.items.properties.webdav, data: data37 };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
          let data42 = data1.storage;
          if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
            if (data42.createRoot === void 0) {
              data42.createRoot = false;
            }
            if (data42.readOnly === void 0) {
              data42.readOnly = false;
            }
            if (data42.syncOnCommit === void 0) {
              data42.syncOnCommit = false;
            }
            if (data42.checksums === void 0) {
              data42.checksums = ["adler32"];
            }
            if (data42.maxFileBytes === void 0) {
              data42.maxFileBytes = 9007199254740991;
            }
            if (data42.staleUploadHours === void 0) {
              data42.staleUploadHours = 24;
            }
            for (const key6 in data42) {
              if (!(key6 === "createRoot" || key6 === "readOnly" || key6 === "syncOnCommit" || key6 === "checksums" || key6 === "maxFileBytes" || key6 === "staleUploadHours")) {
                const err97 = { instancePath: instancePath + "/servers/" + i0 + "/storage", schemaPath: "#/properties/servers/items/properties/storage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.servers.items.properties.storage, data: data42 };
                if (vErrors === null) {
                  vErrors = [err97];
                } else {
                  vErrors.push(err97);
                }
                errors++;
              }
            }
            let data43 = data42.createRoot;
            if (typeof data43 !== "boolean") {
              const err98 = { instancePath: instancePath + "/servers/" + i0 + "/storage/createRoot", schemaPath: "#/properties/servers/items/properties/storage/properties/createRoot/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.servers.items.properties.storage.properties.createRoot.type, parentSchema: schema33.properties.servers.items.properties.storage.properties.createRoot, data: data43 };
              if (vErrors === null) {
                vErrors = [err98];
              } else {
                vErrors.push(err98);
              }
              errors++;
            }
            let data44 = data42.readOnly;
            if (typeof data44 !== "boolean") {
              const err99 = { instancePath: instancePath + "/servers/" + i0 + "/storage/readOnly", schemaPath: "#/properties/servers/items/properties/storage/properties/readOnly/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.servers.items.properties.storage.properties.readOnly.type, parentSchema: schema33.properties.servers.items.properties.storage.properties.readOnly, data: data44 };
              if (vErrors === null) {
                vErrors = [err99];
              } else {
                vErrors.push(err99);
              }
              errors++;
            }
            let data45 = data42.syncOnCommit;
            if (typeof data45 !== "boolean") {
              const err100 = { instancePath: instancePath + "/servers/" + i0 + "/storage/syncOnCommit", schemaPath: "#/properties/servers/items/properties/storage/properties/syncOnCommit/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.servers.items.properties.storage.properties.syncOnCommit.type, parentSchema: schema33.properties.servers.items.properties.storage.properties.syncOnCommit, data: data45 };
              if (vErrors === null) {
                vErrors = [err100];
              } else {
                vErrors.push(err100);
              }
              errors++;
            }
            let data46 = data42.checksums;
            if (Array.isArray(data46)) {
              const len8 = data46.length;
              for (let i8 = 0; i8 < len8; i8++) {
                let data47 = data46[i8];
                if (!(data47 === "adler32" || data47 === "crc32c")) {
                  const err101 = { instancePath: instancePath + "/servers/" + i0 + "/storage/checksums/" + i8, schemaPath: "#/properties/servers/items/properties/storage/properties/checksums/items/enum", keyword: "enum", params: { allowedValues: schema33.properties.servers.items.properties.storage.properties.checksums.items.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.servers.items.properties.storage.properties.checksums.items.enum, parentSchema: schema33.properties.servers.items.properties.storage.properties.checksums.items, data: data47 };
                  if (vErrors === null) {
                    vErrors = [err101];
                  } else {
                    vErrors.push(err101);
                  }
                  errors++;
                }
              }
              let i9 = data46.length;
              let j0;
              if (i9 > 1) {
                outer0:
                  for (; i9--; ) {
                    for (j0 = i9; j0--; ) {
                      if (func0(data46[i9], data46[j0])) {
                        const err102 = { instancePath: instancePath + "/servers/" + i0 + "/storage/checksums", schemaPath: "#/properties/servers/items/properties/storage/properties/checksums/uniqueItems", keyword: "uniqueItems", params: { i: i9, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i9 + " are identical)", schema: true, parentSchema: schema33.properties.servers.items.properties.storage.properties.checksums, data: data46 };
                        if (vErrors === null) {
                          vErrors = [err102];
                        } else {
                          vErrors.push(err102);
                        }
                        errors++;
                        break outer0;
                      }
                    }
                  }
              }
            } else {
              const err103 = { instancePath: instancePath + "/servers/" + i0 + "/storage/checksums", schemaPath: "#/properties/servers/items/properties/storage/properties/checksums/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.servers.items.properties.storage.properties.checksums.type, parentSchema: schema33.properties.servers.items.properties.storage.properties.checksums, data: data46 };
              if (vErrors === null) {
                vErrors = [err103];
              } else {
                vErrors.push(err103);
              }
              errors++;
            }
            let data48 = data42.maxFileBytes;
            if (!(typeof data48 == "number" && (!(data48 % 1) && !isNaN(data48)) && isFinite(data48))) {
              const err104 = { instancePath: instancePath + "/servers/" + i0 + "/storage/maxFileBytes", schemaPath: "#/properties/servers/items/properties/storage/properties/maxFileBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.storage.properties.maxFileBytes.type, parentSchema: schema33.properties.servers.items.properties.storage.properties.maxFileBytes, data: data48 };
              if (vErrors === null) {
                vErrors = [err104];
              } else {
                vErrors.push(err104);
              }
              errors++;
            }
            if (typeof data48 == "number" && isFinite(data48)) {
              if (data48 > 9007199254740991 || isNaN(data48)) {
                const err105 = { instancePath: instancePath + "/servers/" + i0 + "/storage/maxFileBytes", schemaPath: "#/properties/servers/items/properties/storage/properties/maxFileBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema33.properties.servers.items.properties.storage.properties.maxFileBytes, data: data48 };
                if (vErrors === null) {
                  vErrors = [err105];
                } else {
                  vErrors.push(err105);
                }
                errors++;
              }
              if (data48 < 1 || isNaN(data48)) {
                const err106 = { instancePath: instancePath + "/servers/" + i0 + "/storage/maxFileBytes", schemaPath: "#/properties/servers/items/properties/storage/properties/maxFileBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.servers.items.properties.storage.properties.maxFileBytes, data: data48 };
                if (vErrors === null) {
                  vErrors = [err106];
                } else {
                  vErrors.push(err106);
                }
                errors++;
              }
            }
            let data49 = data42.staleUploadHours;
            if (typeof data49 == "number" && isFinite(data49)) {
              if (data49 > 8760 || isNaN(data49)) {
                const err107 = { instancePath: instancePath + "/servers/" + i0 + "/storage/staleUploadHours", schemaPath: "#/properties/servers/items/properties/storage/properties/staleUploadHours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8760 }, message: "must be <= 8760", schema: 8760, parentSchema: schema33.properties.servers.items.properties.storage.properties.staleUploadHours, data: data49 };
                if (vErrors === null) {
                  vErrors = [err107];
                } else {
                  vErrors.push(err107);
                }
                errors++;
              }
              if (data49 < 0 || isNaN(data49)) {
                const err108 = { instancePath: instancePath + "/servers/" + i0 + "/storage/staleUploadHours", schemaPath: "#/properties/servers/items/properties/storage/properties/staleUploadHours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.servers.items.properties.storage.properties.staleUploadHours, data: data49 };
                if (vErrors === null) {
                  vErrors = [err108];
                } else {
                  vErrors.push(err108);
                }
                errors++;
              }
            } else {
              const err109 = { instancePath: instancePath + "/servers/" + i0 + "/storage/staleUploadHours", schemaPath: "#/properties/servers/items/properties/storage/properties/staleUploadHours/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema33.properties.servers.items.properties.storage.properties.staleUploadHours.type, parentSchema: schema33.properties.servers.items.properties.storage.properties.staleUploadHours, data: data49 };
              if (vErrors === null) {
                vErrors = [err109];
              } else {
                vErrors.push(err109);
              }
              errors++;
            }
          } else {
            const err110 = { instancePath: instancePath + "/servers/" + i0 + "/storage", schemaPath: "#/properties/servers/items/properties/storage/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.servers.items.properties.storage.type, parentSchema: schema33.properties.servers.items.properties.storage, data: data42 };
            if (vErrors === null) {
              vErrors = [err110];
            } else {
              vErrors.push(err110);
            }
            errors++;
          }
        } else {
          const err111 = { instancePath: instancePath + "/servers/" + i0, schemaPath: "#/properties/servers/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.servers.items.type, parentSchema: schema33.properties.servers.items, data: data1 };
          if (vErrors === null) {
            vErrors = [err111];
          } else {
            vErrors.push(err111);
          }
          errors++;
        }
      }
    } else {
      const err112 = { instancePath: instancePath + "/servers", schemaPath: "#/properties/servers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.servers.type, parentSchema: schema33.properties.servers, data: data0 };
      if (vErrors === null) {
        vErrors = [err112];
      } else {
        vErrors.push(err112);
      }
      errors++;
    }
    let data50 = data.workers;
    if (!(typeof data50 == "number" && (!(data50 % 1) && !isNaN(data50)) && isFinite(data50)) && typeof data50 !== "string") {
      const err113 = { instancePath: instancePath + "/workers", schemaPath: "#/properties/workers/type", keyword: "type", params: { type: schema33.properties.workers.type }, message: "must be integer,string", schema: schema33.properties.workers.type, parentSchema: schema33.properties.workers, data: data50 };
      if (vErrors === null) {
        vErrors = [err113];
      } else {
        vErrors.push(err113);
      }
      errors++;
    }
    const _errs109 = errors;
    let valid26 = true;
    const _errs110 = errors;
    if (!(typeof data50 == "number" && isFinite(data50))) {
      const err114 = {};
      if (vErrors === null) {
        vErrors = [err114];
      } else {
        vErrors.push(err114);
      }
      errors++;
    }
    var _valid0 = _errs110 === errors;
    errors = _errs109;
    if (vErrors !== null) {
      if (_errs109) {
        vErrors.length = _errs109;
      } else {
        vErrors = null;
      }
    }
    let ifClause0;
    if (_valid0) {
      const _errs112 = errors;
      if (!(typeof data50 == "number" && (!(data50 % 1) && !isNaN(data50)) && isFinite(data50))) {
        const err115 = { instancePath: instancePath + "/workers", schemaPath: "#/properties/workers/then/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.workers.then.type, parentSchema: schema33.properties.workers.then, data: data50 };
        if (vErrors === null) {
          vErrors = [err115];
        } else {
          vErrors.push(err115);
        }
        errors++;
      }
      if (typeof data50 == "number" && isFinite(data50)) {
        if (data50 > 256 || isNaN(data50)) {
          const err116 = { instancePath: instancePath + "/workers", schemaPath: "#/properties/workers/then/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256", schema: 256, parentSchema: schema33.properties.workers.then, data: data50 };
          if (vErrors === null) {
            vErrors = [err116];
          } else {
            vErrors.push(err116);
          }
          errors++;
        }
        if (data50 < 1 || isNaN(data50)) {
          const err117 = { instancePath: instancePath + "/workers", schemaPath: "#/properties/workers/then/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.workers.then, data: data50 };
          if (vErrors === null) {
            vErrors = [err117];
          } else {
            vErrors.push(err117);
          }
          errors++;
        }
      }
      var _valid0 = _errs112 === errors;
      valid26 = _valid0;
      ifClause0 = "then";
    } else {
      const _errs114 = errors;
      if (typeof data50 !== "string") {
        const err118 = { instancePath: instancePath + "/workers", schemaPath: "#/properties/workers/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.workers.else.type, parentSchema: schema33.properties.workers.else, data: data50 };
        if (vErrors === null) {
          vErrors = [err118];
        } else {
          vErrors.push(err118);
        }
        errors++;
      }
      if (!(data50 === "auto")) {
        const err119 = { instancePath: instancePath + "/workers", schemaPath: "#/properties/workers/else/enum", keyword: "enum", params: { allowedValues: schema33.properties.workers.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.workers.else.enum, parentSchema: schema33.properties.workers.else, data: data50 };
        if (vErrors === null) {
          vErrors = [err119];
        } else {
          vErrors.push(err119);
        }
        errors++;
      }
      var _valid0 = _errs114 === errors;
      valid26 = _valid0;
      ifClause0 = "else";
    }
    if (!valid26) {
      const err120 = { instancePath: instancePath + "/workers", schemaPath: "#/properties/workers/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema33.properties.workers.if, parentSchema: schema33.properties.workers, data: data50 };
      if (vErrors === null) {
        vErrors = [err120];
      } else {
        vErrors.push(err120);
      }
      errors++;
    }
    let data51 = data.marking;
    if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
      if (data51.scope === void 0) {
        data51.scope = "remote";
      }
      if (data51.experiments === void 0) {
        data51.experiments = {};
      }
      if (data51.activities === void 0) {
        data51.activities = {};
      }
      if (data51.registry === void 0) {
        data51.registry = {};
      }
      if (data51.idleMs === void 0) {
        data51.idleMs = 5e3;
      }
      if (data51.ongoingMs === void 0) {
        data51.ongoingMs = 6e4;
      }
      if (data51.addresses === void 0) {
        data51.addresses = {};
      }
      if (data51.fireflies === void 0) {
        data51.fireflies = {};
      }
      if (data51.flowd === void 0) {
        data51.flowd = {};
      }
      if (data51.markerQueue === void 0) {
        data51.markerQueue = 1e4;
      }
      if (data51.packets === void 0) {
        data51.packets = "auto";
      }
      if (data51.packetInterfaces === void 0) {
        data51.packetInterfaces = [];
      }
      if (data51.peerLabels === void 0) {
        data51.peerLabels = false;
      }
      if (data51.labelParity === void 0) {
        data51.labelParity = false;
      }
      for (const key7 in data51) {
        if (!func12.call(schema33.properties.marking.properties, key7)) {
          const err121 = { instancePath: instancePath + "/marking", schemaPath: "#/properties/marking/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.marking, data: data51 };
          if (vErrors === null) {
            vErrors = [err121];
          } else {
            vErrors.push(err121);
          }
          errors++;
        }
      }
      let data52 = data51.scope;
      if (typeof data52 !== "string") {
        const err122 = { instancePath: instancePath + "/marking/scope", schemaPath: "#/properties/marking/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.scope.type, parentSchema: schema33.properties.marking.properties.scope, data: data52 };
        if (vErrors === null) {
          vErrors = [err122];
        } else {
          vErrors.push(err122);
        }
        errors++;
      }
      if (!(data52 === "remote" || data52 === "local" || data52 === "any")) {
        const err123 = { instancePath: instancePath + "/marking/scope", schemaPath: "#/properties/marking/properties/scope/enum", keyword: "enum", params: { allowedValues: schema33.properties.marking.properties.scope.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.marking.properties.scope.enum, parentSchema: schema33.properties.marking.properties.scope, data: data52 };
        if (vErrors === null) {
          vErrors = [err123];
        } else {
          vErrors.push(err123);
        }
        errors++;
      }
      let data53 = data51.experiments;
      if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
        if (data53.paths === void 0) {
          data53.paths = {};
        }
        if (data53.vos === void 0) {
          data53.vos = {};
        }
        if (data53.issuers === void 0) {
          data53.issuers = {};
        }
        for (const key8 in data53) {
          if (!(key8 === "default" || key8 === "paths" || key8 === "vos" || key8 === "issuers")) {
            const err124 = { instancePath: instancePath + "/marking/experiments", schemaPath: "#/properties/marking/properties/experiments/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.marking.properties.experiments, data: data53 };
            if (vErrors === null) {
              vErrors = [err124];
            } else {
              vErrors.push(err124);
            }
            errors++;
          }
        }
        if (data53.default !== void 0) {
          let data54 = data53.default;
          if (typeof data54 !== "string" && !(typeof data54 == "number" && (!(data54 % 1) && !isNaN(data54)) && isFinite(data54))) {
            const err125 = { instancePath: instancePath + "/marking/experiments/default", schemaPath: "#/properties/marking/properties/experiments/properties/default/type", keyword: "type", params: { type: schema33.properties.marking.properties.experiments.properties.default.type }, message: "must be string,integer", schema: schema33.properties.marking.properties.experiments.properties.default.type, parentSchema: schema33.properties.marking.properties.experiments.properties.default, data: data54 };
            if (vErrors === null) {
              vErrors = [err125];
            } else {
              vErrors.push(err125);
            }
            errors++;
          }
          const _errs126 = errors;
          let valid29 = true;
          const _errs127 = errors;
          if (typeof data54 !== "string") {
            const err126 = {};
            if (vErrors === null) {
              vErrors = [err126];
            } else {
              vErrors.push(err126);
            }
            errors++;
          }
          var _valid1 = _errs127 === errors;
          errors = _errs126;
          if (vErrors !== null) {
            if (_errs126) {
              vErrors.length = _errs126;
            } else {
              vErrors = null;
            }
          }
          let ifClause1;
          if (_valid1) {
            const _errs129 = errors;
            if (typeof data54 === "string") {
              if (func1(data54) < 1) {
                const err127 = { instancePath: instancePath + "/marking/experiments/default", schemaPath: "#/properties/marking/properties/experiments/properties/default/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.marking.properties.experiments.properties.default.then, data: data54 };
                if (vErrors === null) {
                  vErrors = [err127];
                } else {
                  vErrors.push(err127);
                }
                errors++;
              }
            } else {
              const err128 = { instancePath: instancePath + "/marking/experiments/default", schemaPath: "#/properties/marking/properties/experiments/properties/default/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.experiments.properties.default.then.type, parentSchema: schema33.properties.marking.properties.experiments.properties.default.then, data: data54 };
              if (vErrors === null) {
                vErrors = [err128];
              } else {
                vErrors.push(err128);
              }
              errors++;
            }
            var _valid1 = _errs129 === errors;
            valid29 = _valid1;
            ifClause1 = "then";
          } else {
            const _errs131 = errors;
            if (!(typeof data54 == "number" && (!(data54 % 1) && !isNaN(data54)) && isFinite(data54))) {
              const err129 = { instancePath: instancePath + "/marking/experiments/default", schemaPath: "#/properties/marking/properties/experiments/properties/default/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.marking.properties.experiments.properties.default.else.type, parentSchema: schema33.properties.marking.properties.experiments.properties.default.else, data: data54 };
              if (vErrors === null) {
                vErrors = [err129];
              } else {
                vErrors.push(err129);
              }
              errors++;
            }
            var _valid1 = _errs131 === errors;
            valid29 = _valid1;
            ifClause1 = "else";
          }
          if (!valid29) {
            const err130 = { instancePath: instancePath + "/marking/experiments/default", schemaPath: "#/properties/marking/properties/experiments/properties/default/if", keyword: "if", params: { failingKeyword: ifClause1 }, message: 'must match "' + ifClause1 + '" schema', schema: schema33.properties.marking.properties.experiments.properties.default.if, parentSchema: schema33.properties.marking.properties.experiments.properties.default, data: data54 };
            if (vErrors === null) {
              vErrors = [err130];
            } else {
              vErrors.push(err130);
            }
            errors++;
          }
        }
        let data55 = data53.paths;
        if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
          for (const key9 in data55) {
            let data56 = data55[key9];
            if (typeof data56 !== "string" && !(typeof data56 == "number" && (!(data56 % 1) && !isNaN(data56)) && isFinite(data56))) {
              const err131 = { instancePath: instancePath + "/marking/experiments/paths/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/paths/additionalProperties/type", keyword: "type", params: { type: schema33.properties.marking.properties.experiments.properties.paths.additionalProperties.type }, message: "must be string,integer", schema: schema33.properties.marking.properties.experiments.properties.paths.additionalProperties.type, parentSchema: schema33.properties.marking.properties.experiments.properties.paths.additionalProperties, data: data56 };
              if (vErrors === null) {
                vErrors = [err131];
              } else {
                vErrors.push(err131);
              }
              errors++;
            }
            const _errs138 = errors;
            let valid31 = true;
            const _errs139 = errors;
            if (typeof data56 !== "string") {
              const err132 = {};
              if (vErrors === null) {
                vErrors = [err132];
              } else {
                vErrors.push(err132);
              }
              errors++;
            }
            var _valid2 = _errs139 === errors;
            errors = _errs138;
            if (vErrors !== null) {
              if (_errs138) {
                vErrors.length = _errs138;
              } else {
                vErrors = null;
              }
            }
            let ifClause2;
            if (_valid2) {
              const _errs141 = errors;
              if (typeof data56 === "string") {
                if (func1(data56) < 1) {
                  const err133 = { instancePath: instancePath + "/marking/experiments/paths/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/paths/additionalProperties/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.marking.properties.experiments.properties.paths.additionalProperties.then, data: data56 };
                  if (vErrors === null) {
                    vErrors = [err133];
                  } else {
                    vErrors.push(err133);
                  }
                  errors++;
                }
              } else {
                const err134 = { instancePath: instancePath + "/marking/experiments/paths/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/paths/additionalProperties/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.experiments.properties.paths.additionalProperties.then.type, parentSchema: schema33.properties.marking.properties.experiments.properties.paths.additionalProperties.then, data: data56 };
                if (vErrors === null) {
                  vErrors = [err134];
                } else {
                  vErrors.push(err134);
                }
                errors++;
              }
              var _valid2 = _errs141 === errors;
              valid31 = _valid2;
              ifClause2 = "then";
            } else {
              const _errs143 = errors;
              if (!(typeof data56 == "number" && (!(data56 % 1) && !isNaN(data56)) && isFinite(data56))) {
                const err135 = { instancePath: instancePath + "/marking/experiments/paths/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/paths/additionalProperties/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.marking.properties.experiments.properties.paths.additionalProperties.else.type, parentSchema: schema33.properties.marking.properties.experiments.properties.paths.additionalProperties.else, data: data56 };
                if (vErrors === null) {
                  vErrors = [err135];
                } else {
                  vErrors.push(err135);
                }
                errors++;
              }
              var _valid2 = _errs143 === errors;
              valid31 = _valid2;
              ifClause2 = "else";
            }
            if (!valid31) {
              const err136 = { instancePath: instancePath + "/marking/experiments/paths/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/paths/additionalProperties/if", keyword: "if", params: { failingKeyword: ifClause2 }, message: 'must match "' + ifClause2 + '" schema', schema: schema33.properties.marking.properties.experiments.properties.paths.additionalProperties.if, parentSchema: schema33.properties.marking.properties.experiments.properties.paths.additionalProperties, data: data56 };
              if (vErrors === null) {
                vErrors = [err136];
              } else {
                vErrors.push(err136);
              }
              errors++;
            }
          }
        } else {
          const err137 = { instancePath: instancePath + "/marking/experiments/paths", schemaPath: "#/properties/marking/properties/experiments/properties/paths/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.experiments.properties.paths.type, parentSchema: schema33.properties.marking.properties.experiments.properties.paths, data: data55 };
          if (vErrors === null) {
            vErrors = [err137];
          } else {
            vErrors.push(err137);
          }
          errors++;
        }
        let data57 = data53.vos;
        if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
          for (const key10 in data57) {
            let data58 = data57[key10];
            if (typeof data58 !== "string" && !(typeof data58 == "number" && (!(data58 % 1) && !isNaN(data58)) && isFinite(data58))) {
              const err138 = { instancePath: instancePath + "/marking/experiments/vos/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/vos/additionalProperties/type", keyword: "type", params: { type: schema33.properties.marking.properties.experiments.properties.vos.additionalProperties.type }, message: "must be string,integer", schema: schema33.properties.marking.properties.experiments.properties.vos.additionalProperties.type, parentSchema: schema33.properties.marking.properties.experiments.properties.vos.additionalProperties, data: data58 };
              if (vErrors === null) {
                vErrors = [err138];
              } else {
                vErrors.push(err138);
              }
              errors++;
            }
            const _errs150 = errors;
            let valid33 = true;
            const _errs151 = errors;
            if (typeof data58 !== "string") {
              const err139 = {};
              if (vErrors === null) {
                vErrors = [err139];
              } else {
                vErrors.push(err139);
              }
              errors++;
            }
            var _valid3 = _errs151 === errors;
            errors = _errs150;
            if (vErrors !== null) {
              if (_errs150) {
                vErrors.length = _errs150;
              } else {
                vErrors = null;
              }
            }
            let ifClause3;
            if (_valid3) {
              const _errs153 = errors;
              if (typeof data58 === "string") {
                if (func1(data58) < 1) {
                  const err140 = { instancePath: instancePath + "/marking/experiments/vos/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/vos/additionalProperties/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.marking.properties.experiments.properties.vos.additionalProperties.then, data: data58 };
                  if (vErrors === null) {
                    vErrors = [err140];
                  } else {
                    vErrors.push(err140);
                  }
                  errors++;
                }
              } else {
                const err141 = { instancePath: instancePath + "/marking/experiments/vos/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/vos/additionalProperties/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.experiments.properties.vos.additionalProperties.then.type, parentSchema: schema33.properties.marking.properties.experiments.properties.vos.additionalProperties.then, data: data58 };
                if (vErrors === null) {
                  vErrors = [err141];
                } else {
                  vErrors.push(err141);
                }
                errors++;
              }
              var _valid3 = _errs153 === errors;
              valid33 = _valid3;
              ifClause3 = "then";
            } else {
              const _errs155 = errors;
              if (!(typeof data58 == "number" && (!(data58 % 1) && !isNaN(data58)) && isFinite(data58))) {
                const err142 = { instancePath: instancePath + "/marking/experiments/vos/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/vos/additionalProperties/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.marking.properties.experiments.properties.vos.additionalProperties.else.type, parentSchema: schema33.properties.marking.properties.experiments.properties.vos.additionalProperties.else, data: data58 };
                if (vErrors === null) {
                  vErrors = [err142];
                } else {
                  vErrors.push(err142);
                }
                errors++;
              }
              var _valid3 = _errs155 === errors;
              valid33 = _valid3;
              ifClause3 = "else";
            }
            if (!valid33) {
              const err143 = { instancePath: instancePath + "/marking/experiments/vos/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/vos/additionalProperties/if", keyword: "if", params: { failingKeyword: ifClause3 }, message: 'must match "' + ifClause3 + '" schema', schema: schema33.properties.marking.properties.experiments.properties.vos.additionalProperties.if, parentSchema: schema33.properties.marking.properties.experiments.properties.vos.additionalProperties, data: data58 };
              if (vErrors === null) {
                vErrors = [err143];
              } else {
                vErrors.push(err143);
              }
              errors++;
            }
          }
        } else {
          const err144 = { instancePath: instancePath + "/marking/experiments/vos", schemaPath: "#/properties/marking/properties/experiments/properties/vos/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.experiments.properties.vos.type, parentSchema: schema33.properties.marking.properties.experiments.properties.vos, data: data57 };
          if (vErrors === null) {
            vErrors = [err144];
          } else {
            vErrors.push(err144);
          }
          errors++;
        }
        let data59 = data53.issuers;
        if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
          for (const key11 in data59) {
            let data60 = data59[key11];
            if (typeof data60 !== "string" && !(typeof data60 == "number" && (!(data60 % 1) && !isNaN(data60)) && isFinite(data60))) {
              const err145 = { instancePath: instancePath + "/marking/experiments/issuers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/issuers/additionalProperties/type", keyword: "type", params: { type: schema33.properties.marking.properties.experiments.properties.issuers.additionalProperties.type }, message: "must be string,integer", schema: schema33.properties.marking.properties.experiments.properties.issuers.additionalProperties.type, parentSchema: schema33.properties.marking.properties.experiments.properties.issuers.additionalProperties, data: data60 };
              if (vErrors === null) {
                vErrors = [err145];
              } else {
                vErrors.push(err145);
              }
              errors++;
            }
            const _errs162 = errors;
            let valid35 = true;
            const _errs163 = errors;
            if (typeof data60 !== "string") {
              const err146 = {};
              if (vErrors === null) {
                vErrors = [err146];
              } else {
                vErrors.push(err146);
              }
              errors++;
            }
            var _valid4 = _errs163 === errors;
            errors = _errs162;
            if (vErrors !== null) {
              if (_errs162) {
                vErrors.length = _errs162;
              } else {
                vErrors = null;
              }
            }
            let ifClause4;
            if (_valid4) {
              const _errs165 = errors;
              if (typeof data60 === "string") {
                if (func1(data60) < 1) {
                  const err147 = { instancePath: instancePath + "/marking/experiments/issuers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/issuers/additionalProperties/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.marking.properties.experiments.properties.issuers.additionalProperties.then, data: data60 };
                  if (vErrors === null) {
                    vErrors = [err147];
                  } else {
                    vErrors.push(err147);
                  }
                  errors++;
                }
              } else {
                const err148 = { instancePath: instancePath + "/marking/experiments/issuers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/issuers/additionalProperties/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.experiments.properties.issuers.additionalProperties.then.type, parentSchema: schema33.properties.marking.properties.experiments.properties.issuers.additionalProperties.then, data: data60 };
                if (vErrors === null) {
                  vErrors = [err148];
                } else {
                  vErrors.push(err148);
                }
                errors++;
              }
              var _valid4 = _errs165 === errors;
              valid35 = _valid4;
              ifClause4 = "then";
            } else {
              const _errs167 = errors;
              if (!(typeof data60 == "number" && (!(data60 % 1) && !isNaN(data60)) && isFinite(data60))) {
                const err149 = { instancePath: instancePath + "/marking/experiments/issuers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/issuers/additionalProperties/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.marking.properties.experiments.properties.issuers.additionalProperties.else.type, parentSchema: schema33.properties.marking.properties.experiments.properties.issuers.additionalProperties.else, data: data60 };
                if (vErrors === null) {
                  vErrors = [err149];
                } else {
                  vErrors.push(err149);
                }
                errors++;
              }
              var _valid4 = _errs167 === errors;
              valid35 = _valid4;
              ifClause4 = "else";
            }
            if (!valid35) {
              const err150 = { instancePath: instancePath + "/marking/experiments/issuers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/issuers/additionalProperties/if", keyword: "if", params: { failingKeyword: ifClause4 }, message: 'must match "' + ifClause4 + '" schema', schema: schema33.properties.marking.properties.experiments.properties.issuers.additionalProperties.if, parentSchema: schema33.properties.marking.properties.experiments.properties.issuers.additionalProperties, data: data60 };
              if (vErrors === null) {
                vErrors = [err150];
              } else {
                vErrors.push(err150);
              }
              errors++;
            }
          }
        } else {
          const err151 = { instancePath: instancePath + "/marking/experiments/issuers", schemaPath: "#/properties/marking/properties/experiments/properties/issuers/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.experiments.properties.issuers.type, parentSchema: schema33.properties.marking.properties.experiments.properties.issuers, data: data59 };
          if (vErrors === null) {
            vErrors = [err151];
          } else {
            vErrors.push(err151);
          }
          errors++;
        }
      } else {
        const err152 = { instancePath: instancePath + "/marking/experiments", schemaPath: "#/properties/marking/properties/experiments/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.experiments.type, parentSchema: schema33.properties.marking.properties.experiments, data: data53 };
        if (vErrors === null) {
          vErrors = [err152];
        } else {
          vErrors.push(err152);
        }
        errors++;
      }
      let data61 = data51.activities;
      if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
        for (const key12 in data61) {
          let data62 = data61[key12];
          if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
            if (data62.roles === void 0) {
              data62.roles = {};
            }
            if (data62.users === void 0) {
              data62.users = {};
            }
            for (const key13 in data62) {
              if (!(key13 === "default" || key13 === "roles" || key13 === "users")) {
                const err153 = { instancePath: instancePath + "/marking/activities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.marking.properties.activities.additionalProperties, data: data62 };
                if (vErrors === null) {
                  vErrors = [err153];
                } else {
                  vErrors.push(err153);
                }
                errors++;
              }
            }
            if (data62.default !== void 0) {
              let data63 = data62.default;
              if (typeof data63 !== "string" && !(typeof data63 == "number" && (!(data63 % 1) && !isNaN(data63)) && isFinite(data63))) {
                const err154 = { instancePath: instancePath + "/marking/activities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/default/type", keyword: "type", params: { type: schema33.properties.marking.properties.activities.additionalProperties.properties.default.type }, message: "must be string,integer", schema: schema33.properties.marking.properties.activities.additionalProperties.properties.default.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.default, data: data63 };
                if (vErrors === null) {
                  vErrors = [err154];
                } else {
                  vErrors.push(err154);
                }
                errors++;
              }
              const _errs177 = errors;
              let valid38 = true;
              const _errs178 = errors;
              if (typeof data63 !== "string") {
                const err155 = {};
                if (vErrors === null) {
                  vErrors = [err155];
                } else {
                  vErrors.push(err155);
                }
                errors++;
              }
              var _valid5 = _errs178 === errors;
              errors = _errs177;
              if (vErrors !== null) {
                if (_errs177) {
                  vErrors.length = _errs177;
                } else {
                  vErrors = null;
                }
              }
              let ifClause5;
              if (_valid5) {
                const _errs180 = errors;
                if (typeof data63 === "string") {
                  if (func1(data63) < 1) {
                    const err156 = { instancePath: instancePath + "/marking/activities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/default/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.default.then, data: data63 };
                    if (vErrors === null) {
                      vErrors = [err156];
                    } else {
                      vErrors.push(err156);
                    }
                    errors++;
                  }
                } else {
                  const err157 = { instancePath: instancePath + "/marking/activities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/default/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.activities.additionalProperties.properties.default.then.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.default.then, data: data63 };
                  if (vErrors === null) {
                    vErrors = [err157];
                  } else {
                    vErrors.push(err157);
                  }
                  errors++;
                }
                var _valid5 = _errs180 === errors;
                valid38 = _valid5;
                ifClause5 = "then";
              } else {
                const _errs182 = errors;
                if (!(typeof data63 == "number" && (!(data63 % 1) && !isNaN(data63)) && isFinite(data63))) {
                  const err158 = { instancePath: instancePath + "/marking/activities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/default/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.marking.properties.activities.additionalProperties.properties.default.else.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.default.else, data: data63 };
                  if (vErrors === null) {
                    vErrors = [err158];
                  } else {
                    vErrors.push(err158);
                  }
                  errors++;
                }
                var _valid5 = _errs182 === errors;
                valid38 = _valid5;
                ifClause5 = "else";
              }
              if (!valid38) {
                const err159 = { instancePath: instancePath + "/marking/activities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/default/if", keyword: "if", params: { failingKeyword: ifClause5 }, message: 'must match "' + ifClause5 + '" schema', schema: schema33.properties.marking.properties.activities.additionalProperties.properties.default.if, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.default, data: data63 };
                if (vErrors === null) {
                  vErrors = [err159];
                } else {
                  vErrors.push(err159);
                }
                errors++;
              }
            }
            let data64 = data62.roles;
            if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
              for (const key14 in data64) {
                let data65 = data64[key14];
                if (typeof data65 !== "string" && !(typeof data65 == "number" && (!(data65 % 1) && !isNaN(data65)) && isFinite(data65))) {
                  const err160 = { instancePath: instancePath + "/marking/activities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/roles/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/roles/additionalProperties/type", keyword: "type", params: { type: schema33.properties.marking.properties.activities.additionalProperties.properties.roles.additionalProperties.type }, message: "must be string,integer", schema: schema33.properties.marking.properties.activities.additionalProperties.properties.roles.additionalProperties.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.roles.additionalProperties, data: data65 };
                  if (vErrors === null) {
                    vErrors = [err160];
                  } else {
                    vErrors.push(err160);
                  }
                  errors++;
                }
                const _errs189 = errors;
                let valid40 = true;
                const _errs190 = errors;
                if (typeof data65 !== "string") {
                  const err161 = {};
                  if (vErrors === null) {
                    vErrors = [err161];
                  } else {
                    vErrors.push(err161);
                  }
                  errors++;
                }
                var _valid6 = _errs190 === errors;
                errors = _errs189;
                if (vErrors !== null) {
                  if (_errs189) {
                    vErrors.length = _errs189;
                  } else {
                    vErrors = null;
                  }
                }
                let ifClause6;
                if (_valid6) {
                  const _errs192 = errors;
                  if (typeof data65 === "string") {
                    if (func1(data65) < 1) {
                      const err162 = { instancePath: instancePath + "/marking/activities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/roles/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/roles/additionalProperties/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.roles.additionalProperties.then, data: data65 };
                      if (vErrors === null) {
                        vErrors = [err162];
                      } else {
                        vErrors.push(err162);
                      }
                      errors++;
                    }
                  } else {
                    const err163 = { instancePath: instancePath + "/marking/activities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/roles/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/roles/additionalProperties/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.activities.additionalProperties.properties.roles.additionalProperties.then.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.roles.additionalProperties.then, data: data65 };
                    if (vErrors === null) {
                      vErrors = [err163];
                    } else {
                      vErrors.push(err163);
                    }
                    errors++;
                  }
                  var _valid6 = _errs192 === errors;
                  valid40 = _valid6;
                  ifClause6 = "then";
                } else {
                  const _errs194 = errors;
                  if (!(typeof data65 == "number" && (!(data65 % 1) && !isNaN(data65)) && isFinite(data65))) {
                    const err164 = { instancePath: instancePath + "/marking/activities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/roles/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/roles/additionalProperties/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.marking.properties.activities.additionalProperties.properties.roles.additionalProperties.else.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.roles.additionalProperties.else, data: data65 };
                    if (vErrors === null) {
                      vErrors = [err164];
                    } else {
                      vErrors.push(err164);
                    }
                    errors++;
                  }
                  var _valid6 = _errs194 === errors;
                  valid40 = _valid6;
                  ifClause6 = "else";
                }
                if (!valid40) {
                  const err165 = { instancePath: instancePath + "/marking/activities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/roles/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/roles/additionalProperties/if", keyword: "if", params: { failingKeyword: ifClause6 }, message: 'must match "' + ifClause6 + '" schema', schema: schema33.properties.marking.properties.activities.additionalProperties.properties.roles.additionalProperties.if, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.roles.additionalProperties, data: data65 };
                  if (vErrors === null) {
                    vErrors = [err165];
                  } else {
                    vErrors.push(err165);
                  }
                  errors++;
                }
              }
            } else {
              const err166 = { instancePath: instancePath + "/marking/activities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/roles", schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/roles/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.activities.additionalProperties.properties.roles.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.roles, data: data64 };
              if (vErrors === null) {
                vErrors = [err166];
              } else {
                vErrors.push(err166);
              }
              errors++;
            }
            let data66 = data62.users;
            if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
              for (const key15 in data66) {
                let data67 = data66[key15];
                if (typeof data67 !== "string" && !(typeof data67 == "number" && (!(data67 % 1) && !isNaN(data67)) && isFinite(data67))) {
                  const err167 = { instancePath: instancePath + "/marking/activities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/users/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/users/additionalProperties/type", keyword: "type", params: { type: schema33.properties.marking.properties.activities.additionalProperties.properties.users.additionalProperties.type }, message: "must be string,integer", schema: schema33.properties.marking.properties.activities.additionalProperties.properties.users.additionalProperties.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.users.additionalProperties, data: data67 };
                  if (vErrors === null) {
                    vErrors = [err167];
                  } else {
                    vErrors.push(err167);
                  }
                  errors++;
                }
                const _errs201 = errors;
                let valid42 = true;
                const _errs202 = errors;
                if (typeof data67 !== "string") {
                  const err168 = {};
                  if (vErrors === null) {
                    vErrors = [err168];
                  } else {
                    vErrors.push(err168);
                  }
                  errors++;
                }
                var _valid7 = _errs202 === errors;
                errors = _errs201;
                if (vErrors !== null) {
                  if (_errs201) {
                    vErrors.length = _errs201;
                  } else {
                    vErrors = null;
                  }
                }
                let ifClause7;
                if (_valid7) {
                  const _errs204 = errors;
                  if (typeof data67 === "string") {
                    if (func1(data67) < 1) {
                      const err169 = { instancePath: instancePath + "/marking/activities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/users/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/users/additionalProperties/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.users.additionalProperties.then, data: data67 };
                      if (vErrors === null) {
                        vErrors = [err169];
                      } else {
                        vErrors.push(err169);
                      }
                      errors++;
                    }
                  } else {
                    const err170 = { instancePath: instancePath + "/marking/activities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/users/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/users/additionalProperties/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.activities.additionalProperties.properties.users.additionalProperties.then.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.users.additionalProperties.then, data: data67 };
                    if (vErrors === null) {
                      vErrors = [err170];
                    } else {
                      vErrors.push(err170);
                    }
                    errors++;
                  }
                  var _valid7 = _errs204 === errors;
                  valid42 = _valid7;
                  ifClause7 = "then";
                } else {
                  const _errs206 = errors;
                  if (!(typeof data67 == "number" && (!(data67 % 1) && !isNaN(data67)) && isFinite(data67))) {
                    const err171 = { instancePath: instancePath + "/marking/activities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/users/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/users/additionalProperties/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.marking.properties.activities.additionalProperties.properties.users.additionalProperties.else.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.users.additionalProperties.else, data: data67 };
                    if (vErrors === null) {
                      vErrors = [err171];
                    } else {
                      vErrors.push(err171);
                    }
                    errors++;
                  }
                  var _valid7 = _errs206 === errors;
                  valid42 = _valid7;
                  ifClause7 = "else";
                }
                if (!valid42) {
                  const err172 = { instancePath: instancePath + "/marking/activities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/users/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/users/additionalProperties/if", keyword: "if", params: { failingKeyword: ifClause7 }, message: 'must match "' + ifClause7 + '" schema', schema: schema33.properties.marking.properties.activities.additionalProperties.properties.users.additionalProperties.if, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.users.additionalProperties, data: data67 };
                  if (vErrors === null) {
                    vErrors = [err172];
                  } else {
                    vErrors.push(err172);
                  }
                  errors++;
                }
              }
            } else {
              const err173 = { instancePath: instancePath + "/marking/activities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/users", schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/users/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.activities.additionalProperties.properties.users.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.users, data: data66 };
              if (vErrors === null) {
                vErrors = [err173];
              } else {
                vErrors.push(err173);
              }
              errors++;
            }
          } else {
            const err174 = { instancePath: instancePath + "/marking/activities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.activities.additionalProperties.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties, data: data62 };
            if (vErrors === null) {
              vErrors = [err174];
            } else {
              vErrors.push(err174);
            }
            errors++;
          }
        }
      } else {
        const err175 = { instancePath: instancePath + "/marking/activities", schemaPath: "#/properties/marking/properties/activities/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.activities.type, parentSchema: schema33.properties.marking.properties.activities, data: data61 };
        if (vErrors === null) {
          vErrors = [err175];
        } else {
          vErrors.push(err175);
        }
        errors++;
      }
      let data68 = data51.registry;
      if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
        if (data68.source === void 0) {
          data68.source = "https://www.scitags.org/api.json";
        }
        if (data68.refreshMinutes === void 0) {
          data68.refreshMinutes = 720;
        }
        if (data68.timeoutMs === void 0) {
          data68.timeoutMs = 5e3;
        }
        for (const key16 in data68) {
          if (!(key16 === "source" || key16 === "cacheFile" || key16 === "refreshMinutes" || key16 === "timeoutMs")) {
            const err176 = { instancePath: instancePath + "/marking/registry", schemaPath: "#/properties/marking/properties/registry/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.marking.properties.registry, data: data68 };
            if (vErrors === null) {
              vErrors = [err176];
            } else {
              vErrors.push(err176);
            }
            errors++;
          }
        }
        let data69 = data68.source;
        if (typeof data69 === "string") {
          if (func1(data69) < 1) {
            const err177 = { instancePath: instancePath + "/marking/registry/source", schemaPath: "#/properties/marking/properties/registry/properties/source/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.marking.properties.registry.properties.source, data: data69 };
            if (vErrors === null) {
              vErrors = [err177];
            } else {
              vErrors.push(err177);
            }
            errors++;
          }
        } else {
          const err178 = { instancePath: instancePath + "/marking/registry/source", schemaPath: "#/properties/marking/properties/registry/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.registry.properties.source.type, parentSchema: schema33.properties.marking.properties.registry.properties.source, data: data69 };
          if (vErrors === null) {
            vErrors = [err178];
          } else {
            vErrors.push(err178);
          }
          errors++;
        }
        if (data68.cacheFile !== void 0) {
          let data70 = data68.cacheFile;
          if (typeof data70 === "string") {
            if (func1(data70) < 1) {
              const err179 = { instancePath: instancePath + "/marking/registry/cacheFile", schemaPath: "#/properties/marking/properties/registry/properties/cacheFile/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.marking.properties.registry.properties.cacheFile, data: data70 };
              if (vErrors === null) {
                vErrors = [err179];
              } else {
                vErrors.push(err179);
              }
              errors++;
            }
          } else {
            const err180 = { instancePath: instancePath + "/marking/registry/cacheFile", schemaPath: "#/properties/marking/properties/registry/properties/cacheFile/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.registry.properties.cacheFile.type, parentSchema: schema33.properties.marking.properties.registry.properties.cacheFile, data: data70 };
            if (vErrors === null) {
              vErrors = [err180];
            } else {
              vErrors.push(err180);
            }
            errors++;
          }
        }
        let data71 = data68.refreshMinutes;
        if (typeof data71 == "number" && isFinite(data71)) {
          if (data71 > 10080 || isNaN(data71)) {
            const err181 = { instancePath: instancePath + "/marking/registry/refreshMinutes", schemaPath: "#/properties/marking/properties/registry/properties/refreshMinutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10080 }, message: "must be <= 10080", schema: 10080, parentSchema: schema33.properties.marking.properties.registry.properties.refreshMinutes, data: data71 };
            if (vErrors === null) {
              vErrors = [err181];
            } else {
              vErrors.push(err181);
            }
            errors++;
          }
          if (data71 < 0 || isNaN(data71)) {
            const err182 = { instancePath: instancePath + "/marking/registry/refreshMinutes", schemaPath: "#/properties/marking/properties/registry/properties/refreshMinutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.marking.properties.registry.properties.refreshMinutes, data: data71 };
            if (vErrors === null) {
              vErrors = [err182];
            } else {
              vErrors.push(err182);
            }
            errors++;
          }
        } else {
          const err183 = { instancePath: instancePath + "/marking/registry/refreshMinutes", schemaPath: "#/properties/marking/properties/registry/properties/refreshMinutes/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema33.properties.marking.properties.registry.properties.refreshMinutes.type, parentSchema: schema33.properties.marking.properties.registry.properties.refreshMinutes, data: data71 };
          if (vErrors === null) {
            vErrors = [err183];
          } else {
            vErrors.push(err183);
          }
          errors++;
        }
        let data72 = data68.timeoutMs;
        if (!(typeof data72 == "number" && (!(data72 % 1) && !isNaN(data72)) && isFinite(data72))) {
          const err184 = { instancePath: instancePath + "/marking/registry/timeoutMs", schemaPath: "#/properties/marking/properties/registry/properties/timeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.marking.properties.registry.properties.timeoutMs.type, parentSchema: schema33.properties.marking.properties.registry.properties.timeoutMs, data: data72 };
          if (vErrors === null) {
            vErrors = [err184];
          } else {
            vErrors.push(err184);
          }
          errors++;
        }
        if (typeof data72 == "number" && isFinite(data72)) {
          if (data72 > 6e5 || isNaN(data72)) {
            const err185 = { instancePath: instancePath + "/marking/registry/timeoutMs", schemaPath: "#/properties/marking/properties/registry/properties/timeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6e5 }, message: "must be <= 600000", schema: 6e5, parentSchema: schema33.properties.marking.properties.registry.properties.timeoutMs, data: data72 };
            if (vErrors === null) {
              vErrors = [err185];
            } else {
              vErrors.push(err185);
            }
            errors++;
          }
          if (data72 < 1 || isNaN(data72)) {
            const err186 = { instancePath: instancePath + "/marking/registry/timeoutMs", schemaPath: "#/properties/marking/properties/registry/properties/timeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.marking.properties.registry.properties.timeoutMs, data: data72 };
            if (vErrors === null) {
              vErrors = [err186];
            } else {
              vErrors.push(err186);
            }
            errors++;
          }
        }
      } else {
        const err187 = { instancePath: instancePath + "/marking/registry", schemaPath: "#/properties/marking/properties/registry/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.registry.type, parentSchema: schema33.properties.marking.properties.registry, data: data68 };
        if (vErrors === null) {
          vErrors = [err187];
        } else {
          vErrors.push(err187);
        }
        errors++;
      }
      let data73 = data51.idleMs;
      if (!(typeof data73 == "number" && (!(data73 % 1) && !isNaN(data73)) && isFinite(data73))) {
        const err188 = { instancePath: instancePath + "/marking/idleMs", schemaPath: "#/properties/marking/properties/idleMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.marking.properties.idleMs.type, parentSchema: schema33.properties.marking.properties.idleMs, data: data73 };
        if (vErrors === null) {
          vErrors = [err188];
        } else {
          vErrors.push(err188);
        }
        errors++;
      }
      if (typeof data73 == "number" && isFinite(data73)) {
        if (data73 > 36e5 || isNaN(data73)) {
          const err189 = { instancePath: instancePath + "/marking/idleMs", schemaPath: "#/properties/marking/properties/idleMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36e5 }, message: "must be <= 3600000", schema: 36e5, parentSchema: schema33.properties.marking.properties.idleMs, data: data73 };
          if (vErrors === null) {
            vErrors = [err189];
          } else {
            vErrors.push(err189);
          }
          errors++;
        }
        if (data73 < 10 || isNaN(data73)) {
          const err190 = { instancePath: instancePath + "/marking/idleMs", schemaPath: "#/properties/marking/properties/idleMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 10 }, message: "must be >= 10", schema: 10, parentSchema: schema33.properties.marking.properties.idleMs, data: data73 };
          if (vErrors === null) {
            vErrors = [err190];
          } else {
            vErrors.push(err190);
          }
          errors++;
        }
      }
      let data74 = data51.ongoingMs;
      if (!(typeof data74 == "number" && (!(data74 % 1) && !isNaN(data74)) && isFinite(data74))) {
        const err191 = { instancePath: instancePath + "/marking/ongoingMs", schemaPath: "#/properties/marking/properties/ongoingMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.marking.properties.ongoingMs.type, parentSchema: schema33.properties.marking.properties.ongoingMs, data: data74 };
        if (vErrors === null) {
          vErrors = [err191];
        } else {
          vErrors.push(err191);
        }
        errors++;
      }
      if (typeof data74 == "number" && isFinite(data74)) {
        if (data74 > 864e5 || isNaN(data74)) {
          const err192 = { instancePath: instancePath + "/marking/ongoingMs", schemaPath: "#/properties/marking/properties/ongoingMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema33.properties.marking.properties.ongoingMs, data: data74 };
          if (vErrors === null) {
            vErrors = [err192];
          } else {
            vErrors.push(err192);
          }
          errors++;
        }
        if (data74 < 0 || isNaN(data74)) {
          const err193 = { instancePath: instancePath + "/marking/ongoingMs", schemaPath: "#/properties/marking/properties/ongoingMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.marking.properties.ongoingMs, data: data74 };
          if (vErrors === null) {
            vErrors = [err193];
          } else {
            vErrors.push(err193);
          }
          errors++;
        }
      }
      let data75 = data51.addresses;
      if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
        for (const key17 in data75) {
          let data76 = data75[key17];
          if (typeof data76 === "string") {
            if (func1(data76) < 2) {
              const err194 = { instancePath: instancePath + "/marking/addresses/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/addresses/additionalProperties/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: schema33.properties.marking.properties.addresses.additionalProperties, data: data76 };
              if (vErrors === null) {
                vErrors = [err194];
              } else {
                vErrors.push(err194);
              }
              errors++;
            }
          } else {
            const err195 = { instancePath: instancePath + "/marking/addresses/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/addresses/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.addresses.additionalProperties.type, parentSchema: schema33.properties.marking.properties.addresses.additionalProperties, data: data76 };
            if (vErrors === null) {
              vErrors = [err195];
            } else {
              vErrors.push(err195);
            }
            errors++;
          }
        }
      } else {
        const err196 = { instancePath: instancePath + "/marking/addresses", schemaPath: "#/properties/marking/properties/addresses/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.addresses.type, parentSchema: schema33.properties.marking.properties.addresses, data: data75 };
        if (vErrors === null) {
          vErrors = [err196];
        } else {
          vErrors.push(err196);
        }
        errors++;
      }
      let data77 = data51.fireflies;
      if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
        if (data77.collectors === void 0) {
          data77.collectors = [];
        }
        if (data77.toFarEnd === void 0) {
          data77.toFarEnd = true;
        }
        for (const key18 in data77) {
          if (!(key18 === "collectors" || key18 === "toFarEnd" || key18 === "hostName")) {
            const err197 = { instancePath: instancePath + "/marking/fireflies", schemaPath: "#/properties/marking/properties/fireflies/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.marking.properties.fireflies, data: data77 };
            if (vErrors === null) {
              vErrors = [err197];
            } else {
              vErrors.push(err197);
            }
            errors++;
          }
        }
        let data78 = data77.collectors;
        if (Array.isArray(data78)) {
          const len9 = data78.length;
          for (let i10 = 0; i10 < len9; i10++) {
            let data79 = data78[i10];
            if (typeof data79 === "string") {
              if (!pattern8.test(data79)) {
                const err198 = { instancePath: instancePath + "/marking/fireflies/collectors/" + i10, schemaPath: "#/properties/marking/properties/fireflies/properties/collectors/items/pattern", keyword: "pattern", params: { pattern: "^(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]/]+)(:[0-9]{1,5})?$" }, message: 'must match pattern "^(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]/]+)(:[0-9]{1,5})?$"', schema: "^(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]/]+)(:[0-9]{1,5})?$", parentSchema: schema33.properties.marking.properties.fireflies.properties.collectors.items, data: data79 };
                if (vErrors === null) {
                  vErrors = [err198];
                } else {
                  vErrors.push(err198);
                }
                errors++;
              }
            } else {
              const err199 = { instancePath: instancePath + "/marking/fireflies/collectors/" + i10, schemaPath: "#/properties/marking/properties/fireflies/properties/collectors/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.fireflies.properties.collectors.items.type, parentSchema: schema33.properties.marking.properties.fireflies.properties.collectors.items, data: data79 };
              if (vErrors === null) {
                vErrors = [err199];
              } else {
                vErrors.push(err199);
              }
              errors++;
            }
          }
        } else {
          const err200 = { instancePath: instancePath + "/marking/fireflies/collectors", schemaPath: "#/properties/marking/properties/fireflies/properties/collectors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.marking.properties.fireflies.properties.collectors.type, parentSchema: schema33.properties.marking.properties.fireflies.properties.collectors, data: data78 };
          if (vErrors === null) {
            vErrors = [err200];
          } else {
            vErrors.push(err200);
          }
          errors++;
        }
        let data80 = data77.toFarEnd;
        if (typeof data80 !== "boolean") {
          const err201 = { instancePath: instancePath + "/marking/fireflies/toFarEnd", schemaPath: "#/properties/marking/properties/fireflies/properties/toFarEnd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.marking.properties.fireflies.properties.toFarEnd.type, parentSchema: schema33.properties.marking.properties.fireflies.properties.toFarEnd, data: data80 };
          if (vErrors === null) {
            vErrors = [err201];
          } else {
            vErrors.push(err201);
          }
          errors++;
        }
        if (data77.hostName !== void 0) {
          let data81 = data77.hostName;
          if (typeof data81 === "string") {
            if (!pattern9.test(data81)) {
              const err202 = { instancePath: instancePath + "/marking/fireflies/hostName", schemaPath: "#/properties/marking/properties/fireflies/properties/hostName/pattern", keyword: "pattern", params: { pattern: "^[!-~]{1,255}$" }, message: 'must match pattern "^[!-~]{1,255}$"', schema: "^[!-~]{1,255}$", parentSchema: schema33.properties.marking.properties.fireflies.properties.hostName, data: data81 };
              if (vErrors === null) {
                vErrors = [err202];
              } else {
                vErrors.push(err202);
              }
              errors++;
            }
          } else {
            const err203 = { instancePath: instancePath + "/marking/fireflies/hostName", schemaPath: "#/properties/marking/properties/fireflies/properties/hostName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.fireflies.properties.hostName.type, parentSchema: schema33.properties.marking.properties.fireflies.properties.hostName, data: data81 };
            if (vErrors === null) {
              vErrors = [err203];
            } else {
              vErrors.push(err203);
            }
            errors++;
          }
        }
      } else {
        const err204 = { instancePath: instancePath + "/marking/fireflies", schemaPath: "#/properties/marking/properties/fireflies/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.fireflies.type, parentSchema: schema33.properties.marking.properties.fireflies, data: data77 };
        if (vErrors === null) {
          vErrors = [err204];
        } else {
          vErrors.push(err204);
        }
        errors++;
      }
      let data82 = data51.flowd;
      if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
        for (const key19 in data82) {
          if (!(key19 === "pipe" || key19 === "api")) {
            const err205 = { instancePath: instancePath + "/marking/flowd", schemaPath: "#/properties/marking/properties/flowd/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.marking.properties.flowd, data: data82 };
            if (vErrors === null) {
              vErrors = [err205];
            } else {
              vErrors.push(err205);
            }
            errors++;
          }
        }
        if (data82.pipe !== void 0) {
          let data83 = data82.pipe;
          if (typeof data83 === "string") {
            if (func1(data83) < 1) {
              const err206 = { instancePath: instancePath + "/marking/flowd/pipe", schemaPath: "#/properties/marking/properties/flowd/properties/pipe/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.marking.properties.flowd.properties.pipe, data: data83 };
              if (vErrors === null) {
                vErrors = [err206];
              } else {
                vErrors.push(err206);
              }
              errors++;
            }
          } else {
            const err207 = { instancePath: instancePath + "/marking/flowd/pipe", schemaPath: "#/properties/marking/properties/flowd/properties/pipe/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.flowd.properties.pipe.type, parentSchema: schema33.properties.marking.properties.flowd.properties.pipe, data: data83 };
            if (vErrors === null) {
              vErrors = [err207];
            } else {
              vErrors.push(err207);
            }
            errors++;
          }
        }
        if (data82.api !== void 0) {
          let data84 = data82.api;
          if (typeof data84 === "string") {
            if (!pattern10.test(data84)) {
              const err208 = { instancePath: instancePath + "/marking/flowd/api", schemaPath: "#/properties/marking/properties/flowd/properties/api/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"', schema: "^https?://", parentSchema: schema33.properties.marking.properties.flowd.properties.api, data: data84 };
              if (vErrors === null) {
                vErrors = [err208];
              } else {
                vErrors.push(err208);
              }
              errors++;
            }
          } else {
            const err209 = { instancePath: instancePath + "/marking/flowd/api", schemaPath: "#/properties/marking/properties/flowd/properties/api/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.flowd.properties.api.type, parentSchema: schema33.properties.marking.properties.flowd.properties.api, data: data84 };
            if (vErrors === null) {
              vErrors = [err209];
            } else {
              vErrors.push(err209);
            }
            errors++;
          }
        }
      } else {
        const err210 = { instancePath: instancePath + "/marking/flowd", schemaPath: "#/properties/marking/properties/flowd/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.flowd.type, parentSchema: schema33.properties.marking.properties.flowd, data: data82 };
        if (vErrors === null) {
          vErrors = [err210];
        } else {
          vErrors.push(err210);
        }
        errors++;
      }
      let data85 = data51.markerQueue;
      if (!(typeof data85 == "number" && (!(data85 % 1) && !isNaN(data85)) && isFinite(data85))) {
        const err211 = { instancePath: instancePath + "/marking/markerQueue", schemaPath: "#/properties/marking/properties/markerQueue/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.marking.properties.markerQueue.type, parentSchema: schema33.properties.marking.properties.markerQueue, data: data85 };
        if (vErrors === null) {
          vErrors = [err211];
        } else {
          vErrors.push(err211);
        }
        errors++;
      }
      if (typeof data85 == "number" && isFinite(data85)) {
        if (data85 > 1e7 || isNaN(data85)) {
          const err212 = { instancePath: instancePath + "/marking/markerQueue", schemaPath: "#/properties/marking/properties/markerQueue/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000", schema: 1e7, parentSchema: schema33.properties.marking.properties.markerQueue, data: data85 };
          if (vErrors === null) {
            vErrors = [err212];
          } else {
            vErrors.push(err212);
          }
          errors++;
        }
        if (data85 < 1 || isNaN(data85)) {
          const err213 = { instancePath: instancePath + "/marking/markerQueue", schemaPath: "#/properties/marking/properties/markerQueue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.marking.properties.markerQueue, data: data85 };
          if (vErrors === null) {
            vErrors = [err213];
          } else {
            vErrors.push(err213);
          }
          errors++;
        }
      }
      let data86 = data51.packets;
      if (typeof data86 !== "string") {
        const err214 = { instancePath: instancePath + "/marking/packets", schemaPath: "#/properties/marking/properties/packets/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.packets.type, parentSchema: schema33.properties.marking.properties.packets, data: data86 };
        if (vErrors === null) {
          vErrors = [err214];
        } else {
          vErrors.push(err214);
        }
        errors++;
      }
      if (!(data86 === "auto" || data86 === "required" || data86 === "off")) {
        const err215 = { instancePath: instancePath + "/marking/packets", schemaPath: "#/properties/marking/properties/packets/enum", keyword: "enum", params: { allowedValues: schema33.properties.marking.properties.packets.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.marking.properties.packets.enum, parentSchema: schema33.properties.marking.properties.packets, data: data86 };
        if (vErrors === null) {
          vErrors = [err215];
        } else {
          vErrors.push(err215);
        }
        errors++;
      }
      let data87 = data51.packetInterfaces;
      if (Array.isArray(data87)) {
        const len10 = data87.length;
        for (let i11 = 0; i11 < len10; i11++) {
          let data88 = data87[i11];
          if (typeof data88 === "string") {
            if (!pattern11.test(data88)) {
              const err216 = { instancePath: instancePath + "/marking/packetInterfaces/" + i11, schemaPath: "#/properties/marking/properties/packetInterfaces/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s/]{1,15}$" }, message: 'must match pattern "^[^\\s/]{1,15}$"', schema: "^[^\\s/]{1,15}$", parentSchema: schema33.properties.marking.properties.packetInterfaces.items, data: data88 };
              if (vErrors === null) {
                vErrors = [err216];
              } else {
                vErrors.push(err216);
              }
              errors++;
            }
          } else {
            const err217 = { instancePath: instancePath + "/marking/packetInterfaces/" + i11, schemaPath: "#/properties/marking/properties/packetInterfaces/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.packetInterfaces.items.type, parentSchema: schema33.properties.marking.properties.packetInterfaces.items, data: data88 };
            if (vErrors === null) {
              vErrors = [err217];
            } else {
              vErrors.push(err217);
            }
            errors++;
          }
        }
      } else {
        const err218 = { instancePath: instancePath + "/marking/packetInterfaces", schemaPath: "#/properties/marking/properties/packetInterfaces/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.marking.properties.packetInterfaces.type, parentSchema: schema33.properties.marking.properties.packetInterfaces, data: data87 };
        if (vErrors === null) {
          vErrors = [err218];
        } else {
          vErrors.push(err218);
        }
        errors++;
      }
      if (data51.packetPins !== void 0) {
        let data89 = data51.packetPins;
        if (typeof data89 === "string") {
          if (func1(data89) < 1) {
            const err219 = { instancePath: instancePath + "/marking/packetPins", schemaPath: "#/properties/marking/properties/packetPins/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.marking.properties.packetPins, data: data89 };
            if (vErrors === null) {
              vErrors = [err219];
            } else {
              vErrors.push(err219);
            }
            errors++;
          }
        } else {
          const err220 = { instancePath: instancePath + "/marking/packetPins", schemaPath: "#/properties/marking/properties/packetPins/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.packetPins.type, parentSchema: schema33.properties.marking.properties.packetPins, data: data89 };
          if (vErrors === null) {
            vErrors = [err220];
          } else {
            vErrors.push(err220);
          }
          errors++;
        }
      }
      let data90 = data51.peerLabels;
      if (typeof data90 !== "boolean") {
        const err221 = { instancePath: instancePath + "/marking/peerLabels", schemaPath: "#/properties/marking/properties/peerLabels/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.marking.properties.peerLabels.type, parentSchema: schema33.properties.marking.properties.peerLabels, data: data90 };
        if (vErrors === null) {
          vErrors = [err221];
        } else {
          vErrors.push(err221);
        }
        errors++;
      }
      let data91 = data51.labelParity;
      if (typeof data91 !== "boolean") {
        const err222 = { instancePath: instancePath + "/marking/labelParity", schemaPath: "#/properties/marking/properties/labelParity/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.marking.properties.labelParity.type, parentSchema: schema33.properties.marking.properties.labelParity, data: data91 };
        if (vErrors === null) {
          vErrors = [err222];
        } else {
          vErrors.push(err222);
        }
        errors++;
      }
    } else {
      const err223 = { instancePath: instancePath + "/marking", schemaPath: "#/properties/marking/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.type, parentSchema: schema33.properties.marking, data: data51 };
      if (vErrors === null) {
        vErrors = [err223];
      } else {
        vErrors.push(err223);
      }
      errors++;
    }
    if (data.sampler !== void 0) {
      let data92 = data.sampler;
      if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
        if (data92.intervalMs === void 0) {
          data92.intervalMs = 2e3;
        }
        if (data92.existing === void 0) {
          data92.existing = false;
        }
        if (data92.select === void 0) {
          data92.select = {};
        }
        if (data92.internalNetworks === void 0) {
          data92.internalNetworks = [];
        }
        if (data92.rules === void 0) {
          data92.rules = [];
        }
        for (const key20 in data92) {
          if (!(key20 === "intervalMs" || key20 === "existing" || key20 === "select" || key20 === "internalNetworks" || key20 === "experiment" || key20 === "activity" || key20 === "rules")) {
            const err224 = { instancePath: instancePath + "/sampler", schemaPath: "#/properties/sampler/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.sampler, data: data92 };
            if (vErrors === null) {
              vErrors = [err224];
            } else {
              vErrors.push(err224);
            }
            errors++;
          }
        }
        let data93 = data92.intervalMs;
        if (!(typeof data93 == "number" && (!(data93 % 1) && !isNaN(data93)) && isFinite(data93))) {
          const err225 = { instancePath: instancePath + "/sampler/intervalMs", schemaPath: "#/properties/sampler/properties/intervalMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.sampler.properties.intervalMs.type, parentSchema: schema33.properties.sampler.properties.intervalMs, data: data93 };
          if (vErrors === null) {
            vErrors = [err225];
          } else {
            vErrors.push(err225);
          }
          errors++;
        }
        if (typeof data93 == "number" && isFinite(data93)) {
          if (data93 > 6e5 || isNaN(data93)) {
            const err226 = { instancePath: instancePath + "/sampler/intervalMs", schemaPath: "#/properties/sampler/properties/intervalMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6e5 }, message: "must be <= 600000", schema: 6e5, parentSchema: schema33.properties.sampler.properties.intervalMs, data: data93 };
            if (vErrors === null) {
              vErrors = [err226];
            } else {
              vErrors.push(err226);
            }
            errors++;
          }
          if (data93 < 100 || isNaN(data93)) {
            const err227 = { instancePath: instancePath + "/sampler/intervalMs", schemaPath: "#/properties/sampler/properties/intervalMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 }, message: "must be >= 100", schema: 100, parentSchema: schema33.properties.sampler.properties.intervalMs, data: data93 };
            if (vErrors === null) {
              vErrors = [err227];
            } else {
              vErrors.push(err227);
            }
            errors++;
          }
        }
        let data94 = data92.existing;
        if (typeof data94 !== "boolean") {
          const err228 = { instancePath: instancePath + "/sampler/existing", schemaPath: "#/properties/sampler/properties/existing/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.sampler.properties.existing.type, parentSchema: schema33.properties.sampler.properties.existing, data: data94 };
          if (vErrors === null) {
            vErrors = [err228];
          } else {
            vErrors.push(err228);
          }
          errors++;
        }
        let data95 = data92.select;
        if (data95 && typeof data95 == "object" && !Array.isArray(data95)) {
          if (data95.ports === void 0) {
            data95.ports = [];
          }
          if (data95.networks === void 0) {
            data95.networks = [];
          }
          if (data95.processes === void 0) {
            data95.processes = [];
          }
          for (const key21 in data95) {
            if (!(key21 === "ports" || key21 === "networks" || key21 === "processes")) {
              const err229 = { instancePath: instancePath + "/sampler/select", schemaPath: "#/properties/sampler/properties/select/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.sampler.properties.select, data: data95 };
              if (vErrors === null) {
                vErrors = [err229];
              } else {
                vErrors.push(err229);
              }
              errors++;
            }
          }
          let data96 = data95.ports;
          if (Array.isArray(data96)) {
            const len11 = data96.length;
            for (let i12 = 0; i12 < len11; i12++) {
              let data97 = data96[i12];
              if (!(typeof data97 == "number" && (!(data97 % 1) && !isNaN(data97)) && isFinite(data97)) && typeof data97 !== "string") {
                const err230 = { instancePath: instancePath + "/sampler/select/ports/" + i12, schemaPath: "#/properties/sampler/properties/select/properties/ports/items/type", keyword: "type", params: { type: schema33.properties.sampler.properties.select.properties.ports.items.type }, message: "must be integer,string", schema: schema33.properties.sampler.properties.select.properties.ports.items.type, parentSchema: schema33.properties.sampler.properties.select.properties.ports.items, data: data97 };
                if (vErrors === null) {
                  vErrors = [err230];
                } else {
                  vErrors.push(err230);
                }
                errors++;
              }
              const _errs274 = errors;
              let valid55 = true;
              const _errs275 = errors;
              if (!(typeof data97 == "number" && isFinite(data97))) {
                const err231 = {};
                if (vErrors === null) {
                  vErrors = [err231];
                } else {
                  vErrors.push(err231);
                }
                errors++;
              }
              var _valid8 = _errs275 === errors;
              errors = _errs274;
              if (vErrors !== null) {
                if (_errs274) {
                  vErrors.length = _errs274;
                } else {
                  vErrors = null;
                }
              }
              let ifClause8;
              if (_valid8) {
                const _errs277 = errors;
                if (!(typeof data97 == "number" && (!(data97 % 1) && !isNaN(data97)) && isFinite(data97))) {
                  const err232 = { instancePath: instancePath + "/sampler/select/ports/" + i12, schemaPath: "#/properties/sampler/properties/select/properties/ports/items/then/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.sampler.properties.select.properties.ports.items.then.type, parentSchema: schema33.properties.sampler.properties.select.properties.ports.items.then, data: data97 };
                  if (vErrors === null) {
                    vErrors = [err232];
                  } else {
                    vErrors.push(err232);
                  }
                  errors++;
                }
                if (typeof data97 == "number" && isFinite(data97)) {
                  if (data97 > 65535 || isNaN(data97)) {
                    const err233 = { instancePath: instancePath + "/sampler/select/ports/" + i12, schemaPath: "#/properties/sampler/properties/select/properties/ports/items/then/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema33.properties.sampler.properties.select.properties.ports.items.then, data: data97 };
                    if (vErrors === null) {
                      vErrors = [err233];
                    } else {
                      vErrors.push(err233);
                    }
                    errors++;
                  }
                  if (data97 < 1 || isNaN(data97)) {
                    const err234 = { instancePath: instancePath + "/sampler/select/ports/" + i12, schemaPath: "#/properties/sampler/properties/select/properties/ports/items/then/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.sampler.properties.select.properties.ports.items.then, data: data97 };
                    if (vErrors === null) {
                      vErrors = [err234];
                    } else {
                      vErrors.push(err234);
                    }
                    errors++;
                  }
                }
                var _valid8 = _errs277 === errors;
                valid55 = _valid8;
                ifClause8 = "then";
              } else {
                const _errs279 = errors;
                if (typeof data97 === "string") {
                  if (!pattern12.test(data97)) {
                    const err235 = { instancePath: instancePath + "/sampler/select/ports/" + i12, schemaPath: "#/properties/sampler/properties/select/properties/ports/items/else/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,5}(-[0-9]{1,5})?$" }, message: 'must match pattern "^[0-9]{1,5}(-[0-9]{1,5})?$"', schema: "^[0-9]{1,5}(-[0-9]{1,5})?$", parentSchema: schema33.properties.sampler.properties.select.properties.ports.items.else, data: data97 };
                    if (vErrors === null) {
                      vErrors = [err235];
                    } else {
                      vErrors.push(err235);
                    }
                    errors++;
                  }
                } else {
                  const err236 = { instancePath: instancePath + "/sampler/select/ports/" + i12, schemaPath: "#/properties/sampler/properties/select/properties/ports/items/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.sampler.properties.select.properties.ports.items.else.type, parentSchema: schema33.properties.sampler.properties.select.properties.ports.items.else, data: data97 };
                  if (vErrors === null) {
                    vErrors = [err236];
                  } else {
                    vErrors.push(err236);
                  }
                  errors++;
                }
                var _valid8 = _errs279 === errors;
                valid55 = _valid8;
                ifClause8 = "else";
              }
              if (!valid55) {
                const err237 = { instancePath: instancePath + "/sampler/select/ports/" + i12, schemaPath: "#/properties/sampler/properties/select/properties/ports/items/if", keyword: "if", params: { failingKeyword: ifClause8 }, message: 'must match "' + ifClause8 + '" schema', schema: schema33.properties.sampler.properties.select.properties.ports.items.if, parentSchema: schema33.properties.sampler.properties.select.properties.ports.items, data: data97 };
                if (vErrors === null) {
                  vErrors = [err237];
                } else {
                  vErrors.push(err237);
                }
                errors++;
              }
            }
          } else {
            const err238 = { instancePath: instancePath + "/sampler/select/ports", schemaPath: "#/properties/sampler/properties/select/properties/ports/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.sampler.properties.select.properties.ports.type, parentSchema: schema33.properties.sampler.properties.select.properties.ports, data: data96 };
            if (vErrors === null) {
              vErrors = [err238];
            } else {
              vErrors.push(err238);
            }
            errors++;
          }
          let data98 = data95.networks;
          if (Array.isArray(data98)) {
            const len12 = data98.length;
            for (let i13 = 0; i13 < len12; i13++) {
              let data99 = data98[i13];
              if (typeof data99 === "string") {
                if (func1(data99) < 2) {
                  const err239 = { instancePath: instancePath + "/sampler/select/networks/" + i13, schemaPath: "#/properties/sampler/properties/select/properties/networks/items/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: schema33.properties.sampler.properties.select.properties.networks.items, data: data99 };
                  if (vErrors === null) {
                    vErrors = [err239];
                  } else {
                    vErrors.push(err239);
                  }
                  errors++;
                }
              } else {
                const err240 = { instancePath: instancePath + "/sampler/select/networks/" + i13, schemaPath: "#/properties/sampler/properties/select/properties/networks/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.sampler.properties.select.properties.networks.items.type, parentSchema: schema33.properties.sampler.properties.select.properties.networks.items, data: data99 };
                if (vErrors === null) {
                  vErrors = [err240];
                } else {
                  vErrors.push(err240);
                }
                errors++;
              }
            }
          } else {
            const err241 = { instancePath: instancePath + "/sampler/select/networks", schemaPath: "#/properties/sampler/properties/select/properties/networks/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.sampler.properties.select.properties.networks.type, parentSchema: schema33.properties.sampler.properties.select.properties.networks, data: data98 };
            if (vErrors === null) {
              vErrors = [err241];
            } else {
              vErrors.push(err241);
            }
            errors++;
          }
          let data100 = data95.processes;
          if (Array.isArray(data100)) {
            const len13 = data100.length;
            for (let i14 = 0; i14 < len13; i14++) {
              let data101 = data100[i14];
              if (typeof data101 === "string") {
                if (func1(data101) < 1) {
                  const err242 = { instancePath: instancePath + "/sampler/select/processes/" + i14, schemaPath: "#/properties/sampler/properties/select/properties/processes/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.sampler.properties.select.properties.processes.items, data: data101 };
                  if (vErrors === null) {
                    vErrors = [err242];
                  } else {
                    vErrors.push(err242);
                  }
                  errors++;
                }
              } else {
                const err243 = { instancePath: instancePath + "/sampler/select/processes/" + i14, schemaPath: "#/properties/sampler/properties/select/properties/processes/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.sampler.properties.select.properties.processes.items.type, parentSchema: schema33.properties.sampler.properties.select.properties.processes.items, data: data101 };
                if (vErrors === null) {
                  vErrors = [err243];
                } else {
                  vErrors.push(err243);
                }
                errors++;
              }
            }
          } else {
            const err244 = { instancePath: instancePath + "/sampler/select/processes", schemaPath: "#/properties/sampler/properties/select/properties/processes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.sampler.properties.select.properties.processes.type, parentSchema: schema33.properties.sampler.properties.select.properties.processes, data: data100 };
            if (vErrors === null) {
              vErrors = [err244];
            } else {
              vErrors.push(err244);
            }
            errors++;
          }
        } else {
          const err245 = { instancePath: instancePath + "/sampler/select", schemaPath: "#/properties/sampler/properties/select/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.sampler.properties.select.type, parentSchema: schema33.properties.sampler.properties.select, data: data95 };
          if (vErrors === null) {
            vErrors = [err245];
          } else {
            vErrors.push(err245);
          }
          errors++;
        }
        let data102 = data92.internalNetworks;
        if (Array.isArray(data102)) {
          const len14 = data102.length;
          for (let i15 = 0; i15 < len14; i15++) {
            let data103 = data102[i15];
            if (typeof data103 === "string") {
              if (func1(data103) < 2) {
                const err246 = { instancePath: instancePath + "/sampler/internalNetworks/" + i15, schemaPath: "#/properties/sampler/properties/internalNetworks/items/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: schema33.properties.sampler.properties.internalNetworks.items, data: data103 };
                if (vErrors === null) {
                  vErrors = [err246];
                } else {
                  vErrors.push(err246);
                }
                errors++;
              }
            } else {
              const err247 = { instancePath: instancePath + "/sampler/internalNetworks/" + i15, schemaPath: "#/properties/sampler/properties/internalNetworks/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.sampler.properties.internalNetworks.items.type, parentSchema: schema33.properties.sampler.properties.internalNetworks.items, data: data103 };
              if (vErrors === null) {
                vErrors = [err247];
              } else {
                vErrors.push(err247);
              }
              errors++;
            }
          }
        } else {
          const err248 = { instancePath: instancePath + "/sampler/internalNetworks", schemaPath: "#/properties/sampler/properties/internalNetworks/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.sampler.properties.internalNetworks.type, parentSchema: schema33.properties.sampler.properties.internalNetworks, data: data102 };
          if (vErrors === null) {
            vErrors = [err248];
          } else {
            vErrors.push(err248);
          }
          errors++;
        }
        if (data92.experiment !== void 0) {
          let data104 = data92.experiment;
          if (typeof data104 !== "string" && !(typeof data104 == "number" && (!(data104 % 1) && !isNaN(data104)) && isFinite(data104))) {
            const err249 = { instancePath: instancePath + "/sampler/experiment", schemaPath: "#/properties/sampler/properties/experiment/type", keyword: "type", params: { type: schema33.properties.sampler.properties.experiment.type }, message: "must be string,integer", schema: schema33.properties.sampler.properties.experiment.type, parentSchema: schema33.properties.sampler.properties.experiment, data: data104 };
            if (vErrors === null) {
              vErrors = [err249];
            } else {
              vErrors.push(err249);
            }
            errors++;
          }
          const _errs295 = errors;
          let valid62 = true;
          const _errs296 = errors;
          if (typeof data104 !== "string") {
            const err250 = {};
            if (vErrors === null) {
              vErrors = [err250];
            } else {
              vErrors.push(err250);
            }
            errors++;
          }
          var _valid9 = _errs296 === errors;
          errors = _errs295;
          if (vErrors !== null) {
            if (_errs295) {
              vErrors.length = _errs295;
            } else {
              vErrors = null;
            }
          }
          let ifClause9;
          if (_valid9) {
            const _errs298 = errors;
            if (typeof data104 === "string") {
              if (func1(data104) < 1) {
                const err251 = { instancePath: instancePath + "/sampler/experiment", schemaPath: "#/properties/sampler/properties/experiment/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.sampler.properties.experiment.then, data: data104 };
                if (vErrors === null) {
                  vErrors = [err251];
                } else {
                  vErrors.push(err251);
                }
                errors++;
              }
            } else {
              const err252 = { instancePath: instancePath + "/sampler/experiment", schemaPath: "#/properties/sampler/properties/experiment/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.sampler.properties.experiment.then.type, parentSchema: schema33.properties.sampler.properties.experiment.then, data: data104 };
              if (vErrors === null) {
                vErrors = [err252];
              } else {
                vErrors.push(err252);
              }
              errors++;
            }
            var _valid9 = _errs298 === errors;
            valid62 = _valid9;
            ifClause9 = "then";
          } else {
            const _errs300 = errors;
            if (!(typeof data104 == "number" && (!(data104 % 1) && !isNaN(data104)) && isFinite(data104))) {
              const err253 = { instancePath: instancePath + "/sampler/experiment", schemaPath: "#/properties/sampler/properties/experiment/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.sampler.properties.experiment.else.type, parentSchema: schema33.properties.sampler.properties.experiment.else, data: data104 };
              if (vErrors === null) {
                vErrors = [err253];
              } else {
                vErrors.push(err253);
              }
              errors++;
            }
            var _valid9 = _errs300 === errors;
            valid62 = _valid9;
            ifClause9 = "else";
          }
          if (!valid62) {
            const err254 = { instancePath: instancePath + "/sampler/experiment", schemaPath: "#/properties/sampler/properties/experiment/if", keyword: "if", params: { failingKeyword: ifClause9 }, message: 'must match "' + ifClause9 + '" schema', schema: schema33.properties.sampler.properties.experiment.if, parentSchema: schema33.properties.sampler.properties.experiment, data: data104 };
            if (vErrors === null) {
              vErrors = [err254];
            } else {
              vErrors.push(err254);
            }
            errors++;
          }
        }
        if (data92.activity !== void 0) {
          let data105 = data92.activity;
          if (typeof data105 !== "string" && !(typeof data105 == "number" && (!(data105 % 1) && !isNaN(data105)) && isFinite(data105))) {
            const err255 = { instancePath: instancePath + "/sampler/activity", schemaPath: "#/properties/sampler/properties/activity/type", keyword: "type", params: { type: schema33.properties.sampler.properties.activity.type }, message: "must be string,integer", schema: schema33.properties.sampler.properties.activity.type, parentSchema: schema33.properties.sampler.properties.activity, data: data105 };
            if (vErrors === null) {
              vErrors = [err255];
            } else {
              vErrors.push(err255);
            }
            errors++;
          }
          const _errs304 = errors;
          let valid63 = true;
          const _errs305 = errors;
          if (typeof data105 !== "string") {
            const err256 = {};
            if (vErrors === null) {
              vErrors = [err256];
            } else {
              vErrors.push(err256);
            }
            errors++;
          }
          var _valid10 = _errs305 === errors;
          errors = _errs304;
          if (vErrors !== null) {
            if (_errs304) {
              vErrors.length = _errs304;
            } else {
              vErrors = null;
            }
          }
          let ifClause10;
          if (_valid10) {
            const _errs307 = errors;
            if (typeof data105 === "string") {
              if (func1(data105) < 1) {
                const err257 = { instancePath: instancePath + "/sampler/activity", schemaPath: "#/properties/sampler/properties/activity/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.sampler.properties.activity.then, data: data105 };
                if (vErrors === null) {
                  vErrors = [err257];
                } else {
                  vErrors.push(err257);
                }
                errors++;
              }
            } else {
              const err258 = { instancePath: instancePath + "/sampler/activity", schemaPath: "#/properties/sampler/properties/activity/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.sampler.properties.activity.then.type, parentSchema: schema33.properties.sampler.properties.activity.then, data: data105 };
              if (vErrors === null) {
                vErrors = [err258];
              } else {
                vErrors.push(err258);
              }
              errors++;
            }
            var _valid10 = _errs307 === errors;
            valid63 = _valid10;
            ifClause10 = "then";
          } else {
            const _errs309 = errors;
            if (!(typeof data105 == "number" && (!(data105 % 1) && !isNaN(data105)) && isFinite(data105))) {
              const err259 = { instancePath: instancePath + "/sampler/activity", schemaPath: "#/properties/sampler/properties/activity/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.sampler.properties.activity.else.type, parentSchema: schema33.properties.sampler.properties.activity.else, data: data105 };
              if (vErrors === null) {
                vErrors = [err259];
              } else {
                vErrors.push(err259);
              }
              errors++;
            }
            var _valid10 = _errs309 === errors;
            valid63 = _valid10;
            ifClause10 = "else";
          }
          if (!valid63) {
            const err260 = { instancePath: instancePath + "/sampler/activity", schemaPath: "#/properties/sampler/properties/activity/if", keyword: "if", params: { failingKeyword: ifClause10 }, message: 'must match "' + ifClause10 + '" schema', schema: schema33.properties.sampler.properties.activity.if, parentSchema: schema33.properties.sampler.properties.activity, data: data105 };
            if (vErrors === null) {
              vErrors = [err260];
            } else {
              vErrors.push(err260);
            }
            errors++;
          }
        }
        let data106 = data92.rules;
        if (Array.isArray(data106)) {
          const len15 = data106.length;
          for (let i16 = 0; i16 < len15; i16++) {
            let data107 = data106[i16];
            if (data107 && typeof data107 == "object" && !Array.isArray(data107)) {
              if (data107.ports === void 0) {
                data107.ports = [];
              }
              if (data107.networks === void 0) {
                data107.networks = [];
              }
              if (data107.users === void 0) {
                data107.users = [];
              }
              if (data107.processes === void 0) {
                data107.processes = [];
              }
              for (const key22 in data107) {
                if (!(key22 === "ports" || key22 === "networks" || key22 === "users" || key22 === "processes" || key22 === "experiment" || key22 === "activity")) {
                  const err261 = { instancePath: instancePath + "/sampler/rules/" + i16, schemaPath: "#/properties/sampler/properties/rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.sampler.properties.rules.items, data: data107 };
                  if (vErrors === null) {
                    vErrors = [err261];
                  } else {
                    vErrors.push(err261);
                  }
                  errors++;
                }
              }
              let data108 = data107.ports;
              if (Array.isArray(data108)) {
                const len16 = data108.length;
                for (let i17 = 0; i17 < len16; i17++) {
                  let data109 = data108[i17];
                  if (!(typeof data109 == "number" && (!(data109 % 1) && !isNaN(data109)) && isFinite(data109)) && typeof data109 !== "string") {
                    const err262 = { instancePath: instancePath + "/sampler/rules/" + i16 + "/ports/" + i17, schemaPath: "#/properties/sampler/properties/rules/items/properties/ports/items/type", keyword: "type", params: { type: schema33.properties.sampler.properties.rules.items.properties.ports.items.type }, message: "must be integer,string", schema: schema33.properties.sampler.properties.rules.items.properties.ports.items.type, parentSchema: schema33.properties.sampler.properties.rules.items.properties.ports.items, data: data109 };
                    if (vErrors === null) {
                      vErrors = [err262];
                    } else {
                      vErrors.push(err262);
                    }
                    errors++;
                  }
                  const _errs320 = errors;
                  let valid69 = true;
                  const _errs321 = errors;
                  if (!(typeof data109 == "number" && isFinite(data109))) {
                    const err263 = {};
                    if (vErrors === null) {
                      vErrors = [err263];
                    } else {
                      vErrors.push(err263);
                    }
                    errors++;
                  }
                  var _valid11 = _errs321 === errors;
                  errors = _errs320;
                  if (vErrors !== null) {
                    if (_errs320) {
                      vErrors.length = _errs320;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause11;
                  if (_valid11) {
                    const _errs323 = errors;
                    if (!(typeof data109 == "number" && (!(data109 % 1) && !isNaN(data109)) && isFinite(data109))) {
                      const err264 = { instancePath: instancePath + "/sampler/rules/" + i16 + "/ports/" + i17, schemaPath: "#/properties/sampler/properties/rules/items/properties/ports/items/then/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.sampler.properties.rules.items.properties.ports.items.then.type, parentSchema: schema33.properties.sampler.properties.rules.items.properties.ports.items.then, data: data109 };
                      if (vErrors === null) {
                        vErrors = [err264];
                      } else {
                        vErrors.push(err264);
                      }
                      errors++;
                    }
                    if (typeof data109 == "number" && isFinite(data109)) {
                      if (data109 > 65535 || isNaN(data109)) {
                        const err265 = { instancePath: instancePath + "/sampler/rules/" + i16 + "/ports/" + i17, schemaPath: "#/properties/sampler/properties/rules/items/properties/ports/items/then/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema33.properties.sampler.properties.rules.items.properties.ports.items.then, data: data109 };
                        if (vErrors === null) {
                          vErrors = [err265];
                        } else {
                          vErrors.push(err265);
                        }
                        errors++;
                      }
                      if (data109 < 1 || isNaN(data109)) {
                        const err266 = { instancePath: instancePath + "/sampler/rules/" + i16 + "/ports/" + i17, schemaPath: "#/properties/sampler/properties/rules/items/properties/ports/items/then/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.sampler.properties.rules.items.properties.ports.items.then, data: data109 };
                        if (vErrors === null) {
                          vErrors = [err266];
                        } else {
                          vErrors.push(err266);
                        }
                        errors++;
                      }
                    }
                    var _valid11 = _errs323 === errors;
                    valid69 = _valid11;
                    ifClause11 = "then";
                  } else {
                    const _errs325 = errors;
                    if (typeof data109 === "string") {
                      if (!pattern12.test(data109)) {
                        const err267 = { instancePath: instancePath + "/sampler/rules/" + i16 + "/ports/" + i17, schemaPath: "#/properties/sampler/properties/rules/items/properties/ports/items/else/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,5}(-[0-9]{1,5})?$" }, message: 'must match pattern "^[0-9]{1,5}(-[0-9]{1,5})?$"', schema: "^[0-9]{1,5}(-[0-9]{1,5})?$", parentSchema: schema33.properties.sampler.properties.rules.items.properties.ports.items.else, data: data109 };
                        if (vErrors === null) {
                          vErrors = [err267];
                        } else {
                          vErrors.push(err267);
                        }
                        errors++;
                      }
                    } else {
                      const err268 = { instancePath: instancePath + "/sampler/rules/" + i16 + "/ports/" + i17, schemaPath: "#/properties/sampler/properties/rules/items/properties/ports/items/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.sampler.properties.rules.items.properties.ports.items.else.type, parentSchema: schema33.properties.sampler.properties.rules.items.properties.ports.items.else, data: data109 };
                      if (vErrors === null) {
                        vErrors = [err268];
                      } else {
                        vErrors.push(err268);
                      }
                      errors++;
                    }
                    var _valid11 = _errs325 === errors;
                    valid69 = _valid11;
                    ifClause11 = "else";
                  }
                  if (!valid69) {
                    const err269 = { instancePath: instancePath + "/sampler/rules/" + i16 + "/ports/" + i17, schemaPath: "#/properties/sampler/properties/rules/items/properties/ports/items/if", keyword: "if", params: { failingKeyword: ifClause11 }, message: 'must match "' + ifClause11 + '" schema', schema: schema33.properties.sampler.properties.rules.items.properties.ports.items.if, parentSchema: schema33.properties.sampler.properties.rules.items.properties.ports.items, data: data109 };
                    if (vErrors === null) {
                      vErrors = [err269];
                    } else {
                      vErrors.push(err269);
                    }
                    errors++;
                  }
                }
              } else {
                const err270 = { instancePath: instancePath + "/sampler/rules/" + i16 + "/ports", schemaPath: "#/properties/sampler/properties/rules/items/properties/ports/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.sampler.properties.rules.items.properties.ports.type, parentSchema: schema33.properties.sampler.properties.rules.items.properties.ports, data: data108 };
                if (vErrors === null) {
                  vErrors = [err270];
                } else {
                  vErrors.push(err270);
                }
                errors++;
              }
              let data110 = data107.networks;
              if (Array.isArray(data110)) {
                const len17 = data110.length;
                for (let i18 = 0; i18 < len17; i18++) {
                  let data111 = data110[i18];
                  if (typeof data111 === "string") {
                    if (func1(data111) < 2) {
                      const err271 = { instancePath: instancePath + "/sampler/rules/" + i16 + "/networks/" + i18, schemaPath: "#/properties/sampler/properties/rules/items/properties/networks/items/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: schema33.properties.sampler.properties.rules.items.properties.networks.items, data: data111 };
                      if (vErrors === null) {
                        vErrors = [err271];
                      } else {
                        vErrors.push(err271);
                      }
                      errors++;
                    }
                  } else {
                    const err272 = { instancePath: instancePath + "/sampler/rules/" + i16 + "/networks/" + i18, schemaPath: "#/properties/sampler/properties/rules/items/properties/networks/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.sampler.properties.rules.items.properties.networks.items.type, parentSchema: schema33.properties.sampler.properties.rules.items.properties.networks.items, data: data111 };
                    if (vErrors === null) {
                      vErrors = [err272];
                    } else {
                      vErrors.push(err272);
                    }
                    errors++;
                  }
                }
              } else {
                const err273 = { instancePath: instancePath + "/sampler/rules/" + i16 + "/networks", schemaPath: "#/properties/sampler/properties/rules/items/properties/networks/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.sampler.properties.rules.items.properties.networks.type, parentSchema: schema33.properties.sampler.properties.rules.items.properties.networks, data: data110 };
                if (vErrors === null) {
                  vErrors = [err273];
                } else {
                  vErrors.push(err273);
                }
                errors++;
              }
              let data112 = data107.users;
              if (Array.isArray(data112)) {
                const len18 = data112.length;
                for (let i19 = 0; i19 < len18; i19++) {
                  let data113 = data112[i19];
                  if (typeof data113 !== "string" && !(typeof data113 == "number" && (!(data113 % 1) && !isNaN(data113)) && isFinite(data113))) {
                    const err274 = { instancePath: instancePath + "/sampler/rules/" + i16 + "/users/" + i19, schemaPath: "#/properties/sampler/properties/rules/items/properties/users/items/type", keyword: "type", params: { type: schema33.properties.sampler.properties.rules.items.properties.users.items.type }, message: "must be string,integer", schema: schema33.properties.sampler.properties.rules.items.properties.users.items.type, parentSchema: schema33.properties.sampler.properties.rules.items.properties.users.items, data: data113 };
                    if (vErrors === null) {
                      vErrors = [err274];
                    } else {
                      vErrors.push(err274);
                    }
                    errors++;
                  }
                  const _errs335 = errors;
                  let valid74 = true;
                  const _errs336 = errors;
                  if (typeof data113 !== "string") {
                    const err275 = {};
                    if (vErrors === null) {
                      vErrors = [err275];
                    } else {
                      vErrors.push(err275);
                    }
                    errors++;
                  }
                  var _valid12 = _errs336 === errors;
                  errors = _errs335;
                  if (vErrors !== null) {
                    if (_errs335) {
                      vErrors.length = _errs335;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause12;
                  if (_valid12) {
                    const _errs338 = errors;
                    if (typeof data113 === "string") {
                      if (func1(data113) < 1) {
                        const err276 = { instancePath: instancePath + "/sampler/rules/" + i16 + "/users/" + i19, schemaPath: "#/properties/sampler/properties/rules/items/properties/users/items/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.sampler.properties.rules.items.properties.users.items.then, data: data113 };
                        if (vErrors === null) {
                          vErrors = [err276];
                        } else {
                          vErrors.push(err276);
                        }
                        errors++;
                      }
                    } else {
                      const err277 = { instancePath: instancePath + "/sampler/rules/" + i16 + "/users/" + i19, schemaPath: "#/properties/sampler/properties/rules/items/properties/users/items/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.sampler.properties.rules.items.properties.users.items.then.type, parentSchema: schema33.properties.sampler.properties.rules.items.properties.users.items.then, data: data113 };
                      if (vErrors === null) {
                        vErrors = [err277];
                      } else {
                        vErrors.push(err277);
                      }
                      errors++;
                    }
                    var _valid12 = _errs338 === errors;
                    valid74 = _valid12;
                    ifClause12 = "then";
                  } else {
                    const _errs340 = errors;
                    if (!(typeof data113 == "number" && (!(data113 % 1) && !isNaN(data113)) && isFinite(data113))) {
                      const err278 = { instancePath: instancePath + "/sampler/rules/" + i16 + "/users/" + i19, schemaPath: "#/properties/sampler/properties/rules/items/properties/users/items/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.sampler.properties.rules.items.properties.users.items.else.type, parentSchema: schema33.properties.sampler.properties.rules.items.properties.users.items.else, data: data113 };
                      if (vErrors === null) {
                        vErrors = [err278];
                      } else {
                        vErrors.push(err278);
                      }
                      errors++;
                    }
                    if (typeof data113 == "number" && isFinite(data113)) {
                      if (data113 < 0 || isNaN(data113)) {
                        const err279 = { instancePath: instancePath + "/sampler/rules/" + i16 + "/users/" + i19, schemaPath: "#/properties/sampler/properties/rules/items/properties/users/items/else/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.sampler.properties.rules.items.properties.users.items.else, data: data113 };
                        if (vErrors === null) {
                          vErrors = [err279];
                        } else {
                          vErrors.push(err279);
                        }
                        errors++;
                      }
                    }
                    var _valid12 = _errs340 === errors;
                    valid74 = _valid12;
                    ifClause12 = "else";
                  }
                  if (!valid74) {
                    const err280 = { instancePath: instancePath + "/sampler/rules/" + i16 + "/users/" + i19, schemaPath: "#/properties/sampler/properties/rules/items/properties/users/items/if", keyword: "if", params: { failingKeyword: ifClause12 }, message: 'must match "' + ifClause12 + '" schema', schema: schema33.properties.sampler.properties.rules.items.properties.users.items.if, parentSchema: schema33.properties.sampler.properties.rules.items.properties.users.items, data: data113 };
                    if (vErrors === null) {
                      vErrors = [err280];
                    } else {
                      vErrors.push(err280);
                    }
                    errors++;
                  }
                }
              } else {
                const err281 = { instancePath: instancePath + "/sampler/rules/" + i16 + "/users", schemaPath: "#/properties/sampler/properties/rules/items/properties/users/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.sampler.properties.rules.items.properties.users.type, parentSchema: schema33.properties.sampler.properties.rules.items.properties.users, data: data112 };
                if (vErrors === null) {
                  vErrors = [err281];
                } else {
                  vErrors.push(err281);
                }
                errors++;
              }
              let data114 = data107.processes;
              if (Array.isArray(data114)) {
                const len19 = data114.length;
                for (let i20 = 0; i20 < len19; i20++) {
                  let data115 = data114[i20];
                  if (typeof data115 === "string") {
                    if (func1(data115) < 1) {
                      const err282 = { instancePath: instancePath + "/sampler/rules/" + i16 + "/processes/" + i20, schemaPath: "#/properties/sampler/properties/rules/items/properties/processes/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.sampler.properties.rules.items.properties.processes.items, data: data115 };
                      if (vErrors === null) {
                        vErrors = [err282];
                      } else {
                        vErrors.push(err282);
                      }
                      errors++;
                    }
                  } else {
                    const err283 = { instancePath: instancePath + "/sampler/rules/" + i16 + "/processes/" + i20, schemaPath: "#/properties/sampler/properties/rules/items/properties/processes/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.sampler.properties.rules.items.properties.processes.items.type, parentSchema: schema33.properties.sampler.properties.rules.items.properties.processes.items, data: data115 };
                    if (vErrors === null) {
                      vErrors = [err283];
                    } else {
                      vErrors.push(err283);
                    }
                    errors++;
                  }
                }
              } else {
                const err284 = { instancePath: instancePath + "/sampler/rules/" + i16 + "/processes", schemaPath: "#/properties/sampler/properties/rules/items/properties/processes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.sampler.properties.rules.items.properties.processes.type, parentSchema: schema33.properties.sampler.properties.rules.items.properties.processes, data: data114 };
                if (vErrors === null) {
                  vErrors = [err284];
                } else {
                  vErrors.push(err284);
                }
                errors++;
              }
              if (data107.experiment !== void 0) {
                let data116 = data107.experiment;
                if (typeof data116 !== "string" && !(typeof data116 == "number" && (!(data116 % 1) && !isNaN(data116)) && isFinite(data116))) {
                  const err285 = { instancePath: instancePath + "/sampler/rules/" + i16 + "/experiment", schemaPath: "#/properties/sampler/properties/rules/items/properties/experiment/type", keyword: "type", params: { type: schema33.properties.sampler.properties.rules.items.properties.experiment.type }, message: "must be string,integer", schema: schema33.properties.sampler.properties.rules.items.properties.experiment.type, parentSchema: schema33.properties.sampler.properties.rules.items.properties.experiment, data: data116 };
                  if (vErrors === null) {
                    vErrors = [err285];
                  } else {
                    vErrors.push(err285);
                  }
                  errors++;
                }
                const _errs348 = errors;
                let valid77 = true;
                const _errs349 = errors;
                if (typeof data116 !== "string") {
                  const err286 = {};
                  if (vErrors === null) {
                    vErrors = [err286];
                  } else {
                    vErrors.push(err286);
                  }
                  errors++;
                }
                var _valid13 = _errs349 === errors;
                errors = _errs348;
                if (vErrors !== null) {
                  if (_errs348) {
                    vErrors.length = _errs348;
                  } else {
                    vErrors = null;
                  }
                }
                let ifClause13;
                if (_valid13) {
                  const _errs351 = errors;
                  if (typeof data116 === "string") {
                    if (func1(data116) < 1) {
                      const err287 = { instancePath: instancePath + "/sampler/rules/" + i16 + "/experiment", schemaPath: "#/properties/sampler/properties/rules/items/properties/experiment/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.sampler.properties.rules.items.properties.experiment.then, data: data116 };
                      if (vErrors === null) {
                        vErrors = [err287];
                      } else {
                        vErrors.push(err287);
                      }
                      errors++;
                    }
                  } else {
                    const err288 = { instancePath: instancePath + "/sampler/rules/" + i16 + "/experiment", schemaPath: "#/properties/sampler/properties/rules/items/properties/experiment/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.sampler.properties.rules.items.properties.experiment.then.type, parentSchema: schema33.properties.sampler.properties.rules.items.properties.experiment.then, data: data116 };
                    if (vErrors === null) {
                      vErrors = [err288];
                    } else {
                      vErrors.push(err288);
                    }
                    errors++;
                  }
                  var _valid13 = _errs351 === errors;
                  valid77 = _valid13;
                  ifClause13 = "then";
                } else {
                  const _errs353 = errors;
                  if (!(typeof data116 == "number" && (!(data116 % 1) && !isNaN(data116)) && isFinite(data116))) {
                    const err289 = { instancePath: instancePath + "/sampler/rules/" + i16 + "/experiment", schemaPath: "#/properties/sampler/properties/rules/items/properties/experiment/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.sampler.properties.rules.items.properties.experiment.else.type, parentSchema: schema33.properties.sampler.properties.rules.items.properties.experiment.else, data: data116 };
                    if (vErrors === null) {
                      vErrors = [err289];
                    } else {
                      vErrors.push(err289);
                    }
                    errors++;
                  }
                  var _valid13 = _errs353 === errors;
                  valid77 = _valid13;
                  ifClause13 = "else";
                }
                if (!valid77) {
                  const err290 = { instancePath: instancePath + "/sampler/rules/" + i16 + "/experiment", schemaPath: "#/properties/sampler/properties/rules/items/properties/experiment/if", keyword: "if", params: { failingKeyword: ifClause13 }, message: 'must match "' + ifClause13 + '" schema', schema: schema33.properties.sampler.properties.rules.items.properties.experiment.if, parentSchema: schema33.properties.sampler.properties.rules.items.properties.experiment, data: data116 };
                  if (vErrors === null) {
                    vErrors = [err290];
                  } else {
                    vErrors.push(err290);
                  }
                  errors++;
                }
              }
              if (data107.activity !== void 0) {
                let data117 = data107.activity;
                if (typeof data117 !== "string" && !(typeof data117 == "number" && (!(data117 % 1) && !isNaN(data117)) && isFinite(data117))) {
                  const err291 = { instancePath: instancePath + "/sampler/rules/" + i16 + "/activity", schemaPath: "#/properties/sampler/properties/rules/items/properties/activity/type", keyword: "type", params: { type: schema33.properties.sampler.properties.rules.items.properties.activity.type }, message: "must be string,integer", schema: schema33.properties.sampler.properties.rules.items.properties.activity.type, parentSchema: schema33.properties.sampler.properties.rules.items.properties.activity, data: data117 };
                  if (vErrors === null) {
                    vErrors = [err291];
                  } else {
                    vErrors.push(err291);
                  }
                  errors++;
                }
                const _errs357 = errors;
                let valid78 = true;
                const _errs358 = errors;
                if (typeof data117 !== "string") {
                  const err292 = {};
                  if (vErrors === null) {
                    vErrors = [err292];
                  } else {
                    vErrors.push(err292);
                  }
                  errors++;
                }
                var _valid14 = _errs358 === errors;
                errors = _errs357;
                if (vErrors !== null) {
                  if (_errs357) {
                    vErrors.length = _errs357;
                  } else {
                    vErrors = null;
                  }
                }
                let ifClause14;
                if (_valid14) {
                  const _errs360 = errors;
                  if (typeof data117 === "string") {
                    if (func1(data117) < 1) {
                      const err293 = { instancePath: instancePath + "/sampler/rules/" + i16 + "/activity", schemaPath: "#/properties/sampler/properties/rules/items/properties/activity/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.sampler.properties.rules.items.properties.activity.then, data: data117 };
                      if (vErrors === null) {
                        vErrors = [err293];
                      } else {
                        vErrors.push(err293);
                      }
                      errors++;
                    }
                  } else {
                    const err294 = { instancePath: instancePath + "/sampler/rules/" + i16 + "/activity", schemaPath: "#/properties/sampler/properties/rules/items/properties/activity/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.sampler.properties.rules.items.properties.activity.then.type, parentSchema: schema33.properties.sampler.properties.rules.items.properties.activity.then, data: data117 };
                    if (vErrors === null) {
                      vErrors = [err294];
                    } else {
                      vErrors.push(err294);
                    }
                    errors++;
                  }
                  var _valid14 = _errs360 === errors;
                  valid78 = _valid14;
                  ifClause14 = "then";
                } else {
                  const _errs362 = errors;
                  if (!(typeof data117 == "number" && (!(data117 % 1) && !isNaN(data117)) && isFinite(data117))) {
                    const err295 = { instancePath: instancePath + "/sampler/rules/" + i16 + "/activity", schemaPath: "#/properties/sampler/properties/rules/items/properties/activity/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.sampler.properties.rules.items.properties.activity.else.type, parentSchema: schema33.properties.sampler.properties.rules.items.properties.activity.else, data: data117 };
                    if (vErrors === null) {
                      vErrors = [err295];
                    } else {
                      vErrors.push(err295);
                    }
                    errors++;
                  }
                  var _valid14 = _errs362 === errors;
                  valid78 = _valid14;
                  ifClause14 = "else";
                }
                if (!valid78) {
                  const err296 = { instancePath: instancePath + "/sampler/rules/" + i16 + "/activity", schemaPath: "#/properties/sampler/properties/rules/items/properties/activity/if", keyword: "if", params: { failingKeyword: ifClause14 }, message: 'must match "' + ifClause14 + '" schema', schema: schema33.properties.sampler.properties.rules.items.properties.activity.if, parentSchema: schema33.properties.sampler.properties.rules.items.properties.activity, data: data117 };
                  if (vErrors === null) {
                    vErrors = [err296];
                  } else {
                    vErrors.push(err296);
                  }
                  errors++;
                }
              }
            } else {
              const err297 = { instancePath: instancePath + "/sampler/rules/" + i16, schemaPath: "#/properties/sampler/properties/rules/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.sampler.properties.rules.items.type, parentSchema: schema33.properties.sampler.properties.rules.items, data: data107 };
              if (vErrors === null) {
                vErrors = [err297];
              } else {
                vErrors.push(err297);
              }
              errors++;
            }
          }
        } else {
          const err298 = { instancePath: instancePath + "/sampler/rules", schemaPath: "#/properties/sampler/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.sampler.properties.rules.type, parentSchema: schema33.properties.sampler.properties.rules, data: data106 };
          if (vErrors === null) {
            vErrors = [err298];
          } else {
            vErrors.push(err298);
          }
          errors++;
        }
      } else {
        const err299 = { instancePath: instancePath + "/sampler", schemaPath: "#/properties/sampler/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.sampler.type, parentSchema: schema33.properties.sampler, data: data92 };
        if (vErrors === null) {
          vErrors = [err299];
        } else {
          vErrors.push(err299);
        }
        errors++;
      }
    }
    if (data.collector !== void 0) {
      let data118 = data.collector;
      if (data118 && typeof data118 == "object" && !Array.isArray(data118)) {
        if (data118.port === void 0) {
          data118.port = 10514;
        }
        if (data118.addresses === void 0) {
          data118.addresses = ["::", "0.0.0.0"];
        }
        if (data118.receiveBufferBytes === void 0) {
          data118.receiveBufferBytes = 8388608;
        }
        if (data118.maxDatagramBytes === void 0) {
          data118.maxDatagramBytes = 8192;
        }
        if (data118.maxWaitingBytes === void 0) {
          data118.maxWaitingBytes = 67108864;
        }
        if (data118.maxFlows === void 0) {
          data118.maxFlows = 2e5;
        }
        if (data118.maxSenders === void 0) {
          data118.maxSenders = 1024;
        }
        if (data118.openForMinutes === void 0) {
          data118.openForMinutes = 1440;
        }
        if (data118.rememberForSeconds === void 0) {
          data118.rememberForSeconds = 60;
        }
        if (data118.startWindowMs === void 0) {
          data118.startWindowMs = 2e3;
        }
        for (const key23 in data118) {
          if (!func12.call(schema33.properties.collector.properties, key23)) {
            const err300 = { instancePath: instancePath + "/collector", schemaPath: "#/properties/collector/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.collector, data: data118 };
            if (vErrors === null) {
              vErrors = [err300];
            } else {
              vErrors.push(err300);
            }
            errors++;
          }
        }
        let data119 = data118.port;
        if (!(typeof data119 == "number" && (!(data119 % 1) && !isNaN(data119)) && isFinite(data119))) {
          const err301 = { instancePath: instancePath + "/collector/port", schemaPath: "#/properties/collector/properties/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.collector.properties.port.type, parentSchema: schema33.properties.collector.properties.port, data: data119 };
          if (vErrors === null) {
            vErrors = [err301];
          } else {
            vErrors.push(err301);
          }
          errors++;
        }
        if (typeof data119 == "number" && isFinite(data119)) {
          if (data119 > 65535 || isNaN(data119)) {
            const err302 = { instancePath: instancePath + "/collector/port", schemaPath: "#/properties/collector/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema33.properties.collector.properties.port, data: data119 };
            if (vErrors === null) {
              vErrors = [err302];
            } else {
              vErrors.push(err302);
            }
            errors++;
          }
          if (data119 < 0 || isNaN(data119)) {
            const err303 = { instancePath: instancePath + "/collector/port", schemaPath: "#/properties/collector/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.collector.properties.port, data: data119 };
            if (vErrors === null) {
              vErrors = [err303];
            } else {
              vErrors.push(err303);
            }
            errors++;
          }
        }
        let data120 = data118.addresses;
        if (Array.isArray(data120)) {
          if (data120.length > 64) {
            const err304 = { instancePath: instancePath + "/collector/addresses", schemaPath: "#/properties/collector/properties/addresses/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items", schema: 64, parentSchema: schema33.properties.collector.properties.addresses, data: data120 };
            if (vErrors === null) {
              vErrors = [err304];
            } else {
              vErrors.push(err304);
            }
            errors++;
          }
          if (data120.length < 1) {
            const err305 = { instancePath: instancePath + "/collector/addresses", schemaPath: "#/properties/collector/properties/addresses/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema33.properties.collector.properties.addresses, data: data120 };
            if (vErrors === null) {
              vErrors = [err305];
            } else {
              vErrors.push(err305);
            }
            errors++;
          }
          const len20 = data120.length;
          for (let i21 = 0; i21 < len20; i21++) {
            let data121 = data120[i21];
            if (typeof data121 === "string") {
              if (func1(data121) > 64) {
                const err306 = { instancePath: instancePath + "/collector/addresses/" + i21, schemaPath: "#/properties/collector/properties/addresses/items/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema33.properties.collector.properties.addresses.items, data: data121 };
                if (vErrors === null) {
                  vErrors = [err306];
                } else {
                  vErrors.push(err306);
                }
                errors++;
              }
              if (func1(data121) < 2) {
                const err307 = { instancePath: instancePath + "/collector/addresses/" + i21, schemaPath: "#/properties/collector/properties/addresses/items/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: schema33.properties.collector.properties.addresses.items, data: data121 };
                if (vErrors === null) {
                  vErrors = [err307];
                } else {
                  vErrors.push(err307);
                }
                errors++;
              }
            } else {
              const err308 = { instancePath: instancePath + "/collector/addresses/" + i21, schemaPath: "#/properties/collector/properties/addresses/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.collector.properties.addresses.items.type, parentSchema: schema33.properties.collector.properties.addresses.items, data: data121 };
              if (vErrors === null) {
                vErrors = [err308];
              } else {
                vErrors.push(err308);
              }
              errors++;
            }
          }
        } else {
          const err309 = { instancePath: instancePath + "/collector/addresses", schemaPath: "#/properties/collector/properties/addresses/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.collector.properties.addresses.type, parentSchema: schema33.properties.collector.properties.addresses, data: data120 };
          if (vErrors === null) {
            vErrors = [err309];
          } else {
            vErrors.push(err309);
          }
          errors++;
        }
        let data122 = data118.receiveBufferBytes;
        if (!(typeof data122 == "number" && (!(data122 % 1) && !isNaN(data122)) && isFinite(data122))) {
          const err310 = { instancePath: instancePath + "/collector/receiveBufferBytes", schemaPath: "#/properties/collector/properties/receiveBufferBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.collector.properties.receiveBufferBytes.type, parentSchema: schema33.properties.collector.properties.receiveBufferBytes, data: data122 };
          if (vErrors === null) {
            vErrors = [err310];
          } else {
            vErrors.push(err310);
          }
          errors++;
        }
        if (typeof data122 == "number" && isFinite(data122)) {
          if (data122 > 1073741824 || isNaN(data122)) {
            const err311 = { instancePath: instancePath + "/collector/receiveBufferBytes", schemaPath: "#/properties/collector/properties/receiveBufferBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1073741824 }, message: "must be <= 1073741824", schema: 1073741824, parentSchema: schema33.properties.collector.properties.receiveBufferBytes, data: data122 };
            if (vErrors === null) {
              vErrors = [err311];
            } else {
              vErrors.push(err311);
            }
            errors++;
          }
          if (data122 < 4096 || isNaN(data122)) {
            const err312 = { instancePath: instancePath + "/collector/receiveBufferBytes", schemaPath: "#/properties/collector/properties/receiveBufferBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 4096 }, message: "must be >= 4096", schema: 4096, parentSchema: schema33.properties.collector.properties.receiveBufferBytes, data: data122 };
            if (vErrors === null) {
              vErrors = [err312];
            } else {
              vErrors.push(err312);
            }
            errors++;
          }
        }
        let data123 = data118.maxDatagramBytes;
        if (!(typeof data123 == "number" && (!(data123 % 1) && !isNaN(data123)) && isFinite(data123))) {
          const err313 = { instancePath: instancePath + "/collector/maxDatagramBytes", schemaPath: "#/properties/collector/properties/maxDatagramBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.collector.properties.maxDatagramBytes.type, parentSchema: schema33.properties.collector.properties.maxDatagramBytes, data: data123 };
          if (vErrors === null) {
            vErrors = [err313];
          } else {
            vErrors.push(err313);
          }
          errors++;
        }
        if (typeof data123 == "number" && isFinite(data123)) {
          if (data123 > 65507 || isNaN(data123)) {
            const err314 = { instancePath: instancePath + "/collector/maxDatagramBytes", schemaPath: "#/properties/collector/properties/maxDatagramBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65507 }, message: "must be <= 65507", schema: 65507, parentSchema: schema33.properties.collector.properties.maxDatagramBytes, data: data123 };
            if (vErrors === null) {
              vErrors = [err314];
            } else {
              vErrors.push(err314);
            }
            errors++;
          }
          if (data123 < 512 || isNaN(data123)) {
            const err315 = { instancePath: instancePath + "/collector/maxDatagramBytes", schemaPath: "#/properties/collector/properties/maxDatagramBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 512 }, message: "must be >= 512", schema: 512, parentSchema: schema33.properties.collector.properties.maxDatagramBytes, data: data123 };
            if (vErrors === null) {
              vErrors = [err315];
            } else {
              vErrors.push(err315);
            }
            errors++;
          }
        }
        let data124 = data118.maxWaitingBytes;
        if (!(typeof data124 == "number" && (!(data124 % 1) && !isNaN(data124)) && isFinite(data124))) {
          const err316 = { instancePath: instancePath + "/collector/maxWaitingBytes", schemaPath: "#/properties/collector/properties/maxWaitingBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.collector.properties.maxWaitingBytes.type, parentSchema: schema33.properties.collector.properties.maxWaitingBytes, data: data124 };
          if (vErrors === null) {
            vErrors = [err316];
          } else {
            vErrors.push(err316);
          }
          errors++;
        }
        if (typeof data124 == "number" && isFinite(data124)) {
          if (data124 > 4294967296 || isNaN(data124)) {
            const err317 = { instancePath: instancePath + "/collector/maxWaitingBytes", schemaPath: "#/properties/collector/properties/maxWaitingBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967296 }, message: "must be <= 4294967296", schema: 4294967296, parentSchema: schema33.properties.collector.properties.maxWaitingBytes, data: data124 };
            if (vErrors === null) {
              vErrors = [err317];
            } else {
              vErrors.push(err317);
            }
            errors++;
          }
          if (data124 < 65536 || isNaN(data124)) {
            const err318 = { instancePath: instancePath + "/collector/maxWaitingBytes", schemaPath: "#/properties/collector/properties/maxWaitingBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 65536 }, message: "must be >= 65536", schema: 65536, parentSchema: schema33.properties.collector.properties.maxWaitingBytes, data: data124 };
            if (vErrors === null) {
              vErrors = [err318];
            } else {
              vErrors.push(err318);
            }
            errors++;
          }
        }
        let data125 = data118.maxFlows;
        if (!(typeof data125 == "number" && (!(data125 % 1) && !isNaN(data125)) && isFinite(data125))) {
          const err319 = { instancePath: instancePath + "/collector/maxFlows", schemaPath: "#/properties/collector/properties/maxFlows/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.collector.properties.maxFlows.type, parentSchema: schema33.properties.collector.properties.maxFlows, data: data125 };
          if (vErrors === null) {
            vErrors = [err319];
          } else {
            vErrors.push(err319);
          }
          errors++;
        }
        if (typeof data125 == "number" && isFinite(data125)) {
          if (data125 > 1e8 || isNaN(data125)) {
            const err320 = { instancePath: instancePath + "/collector/maxFlows", schemaPath: "#/properties/collector/properties/maxFlows/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e8 }, message: "must be <= 100000000", schema: 1e8, parentSchema: schema33.properties.collector.properties.maxFlows, data: data125 };
            if (vErrors === null) {
              vErrors = [err320];
            } else {
              vErrors.push(err320);
            }
            errors++;
          }
          if (data125 < 1 || isNaN(data125)) {
            const err321 = { instancePath: instancePath + "/collector/maxFlows", schemaPath: "#/properties/collector/properties/maxFlows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.collector.properties.maxFlows, data: data125 };
            if (vErrors === null) {
              vErrors = [err321];
            } else {
              vErrors.push(err321);
            }
            errors++;
          }
        }
        let data126 = data118.maxSenders;
        if (!(typeof data126 == "number" && (!(data126 % 1) && !isNaN(data126)) && isFinite(data126))) {
          const err322 = { instancePath: instancePath + "/collector/maxSenders", schemaPath: "#/properties/collector/properties/maxSenders/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.collector.properties.maxSenders.type, parentSchema: schema33.properties.collector.properties.maxSenders, data: data126 };
          if (vErrors === null) {
            vErrors = [err322];
          } else {
            vErrors.push(err322);
          }
          errors++;
        }
        if (typeof data126 == "number" && isFinite(data126)) {
          if (data126 > 1e6 || isNaN(data126)) {
            const err323 = { instancePath: instancePath + "/collector/maxSenders", schemaPath: "#/properties/collector/properties/maxSenders/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000", schema: 1e6, parentSchema: schema33.properties.collector.properties.maxSenders, data: data126 };
            if (vErrors === null) {
              vErrors = [err323];
            } else {
              vErrors.push(err323);
            }
            errors++;
          }
          if (data126 < 1 || isNaN(data126)) {
            const err324 = { instancePath: instancePath + "/collector/maxSenders", schemaPath: "#/properties/collector/properties/maxSenders/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.collector.properties.maxSenders, data: data126 };
            if (vErrors === null) {
              vErrors = [err324];
            } else {
              vErrors.push(err324);
            }
            errors++;
          }
        }
        let data127 = data118.openForMinutes;
        if (typeof data127 == "number" && isFinite(data127)) {
          if (data127 > 1e5 || isNaN(data127)) {
            const err325 = { instancePath: instancePath + "/collector/openForMinutes", schemaPath: "#/properties/collector/properties/openForMinutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000", schema: 1e5, parentSchema: schema33.properties.collector.properties.openForMinutes, data: data127 };
            if (vErrors === null) {
              vErrors = [err325];
            } else {
              vErrors.push(err325);
            }
            errors++;
          }
          if (data127 < 0.01 || isNaN(data127)) {
            const err326 = { instancePath: instancePath + "/collector/openForMinutes", schemaPath: "#/properties/collector/properties/openForMinutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema33.properties.collector.properties.openForMinutes, data: data127 };
            if (vErrors === null) {
              vErrors = [err326];
            } else {
              vErrors.push(err326);
            }
            errors++;
          }
        } else {
          const err327 = { instancePath: instancePath + "/collector/openForMinutes", schemaPath: "#/properties/collector/properties/openForMinutes/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema33.properties.collector.properties.openForMinutes.type, parentSchema: schema33.properties.collector.properties.openForMinutes, data: data127 };
          if (vErrors === null) {
            vErrors = [err327];
          } else {
            vErrors.push(err327);
          }
          errors++;
        }
        let data128 = data118.rememberForSeconds;
        if (typeof data128 == "number" && isFinite(data128)) {
          if (data128 > 86400 || isNaN(data128)) {
            const err328 = { instancePath: instancePath + "/collector/rememberForSeconds", schemaPath: "#/properties/collector/properties/rememberForSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema33.properties.collector.properties.rememberForSeconds, data: data128 };
            if (vErrors === null) {
              vErrors = [err328];
            } else {
              vErrors.push(err328);
            }
            errors++;
          }
          if (data128 < 1 || isNaN(data128)) {
            const err329 = { instancePath: instancePath + "/collector/rememberForSeconds", schemaPath: "#/properties/collector/properties/rememberForSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.collector.properties.rememberForSeconds, data: data128 };
            if (vErrors === null) {
              vErrors = [err329];
            } else {
              vErrors.push(err329);
            }
            errors++;
          }
        } else {
          const err330 = { instancePath: instancePath + "/collector/rememberForSeconds", schemaPath: "#/properties/collector/properties/rememberForSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema33.properties.collector.properties.rememberForSeconds.type, parentSchema: schema33.properties.collector.properties.rememberForSeconds, data: data128 };
          if (vErrors === null) {
            vErrors = [err330];
          } else {
            vErrors.push(err330);
          }
          errors++;
        }
        let data129 = data118.startWindowMs;
        if (!(typeof data129 == "number" && (!(data129 % 1) && !isNaN(data129)) && isFinite(data129))) {
          const err331 = { instancePath: instancePath + "/collector/startWindowMs", schemaPath: "#/properties/collector/properties/startWindowMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.collector.properties.startWindowMs.type, parentSchema: schema33.properties.collector.properties.startWindowMs, data: data129 };
          if (vErrors === null) {
            vErrors = [err331];
          } else {
            vErrors.push(err331);
          }
          errors++;
        }
        if (typeof data129 == "number" && isFinite(data129)) {
          if (data129 > 6e5 || isNaN(data129)) {
            const err332 = { instancePath: instancePath + "/collector/startWindowMs", schemaPath: "#/properties/collector/properties/startWindowMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6e5 }, message: "must be <= 600000", schema: 6e5, parentSchema: schema33.properties.collector.properties.startWindowMs, data: data129 };
            if (vErrors === null) {
              vErrors = [err332];
            } else {
              vErrors.push(err332);
            }
            errors++;
          }
          if (data129 < 0 || isNaN(data129)) {
            const err333 = { instancePath: instancePath + "/collector/startWindowMs", schemaPath: "#/properties/collector/properties/startWindowMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.collector.properties.startWindowMs, data: data129 };
            if (vErrors === null) {
              vErrors = [err333];
            } else {
              vErrors.push(err333);
            }
            errors++;
          }
        }
      } else {
        const err334 = { instancePath: instancePath + "/collector", schemaPath: "#/properties/collector/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.collector.type, parentSchema: schema33.properties.collector, data: data118 };
        if (vErrors === null) {
          vErrors = [err334];
        } else {
          vErrors.push(err334);
        }
        errors++;
      }
    }
    if (data.metrics !== void 0) {
      let data130 = data.metrics;
      if (data130 && typeof data130 == "object" && !Array.isArray(data130)) {
        if (data130.listen === void 0) {
          const err335 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/required", keyword: "required", params: { missingProperty: "listen" }, message: "must have required property 'listen'", schema: schema33.properties.metrics.required, parentSchema: schema33.properties.metrics, data: data130 };
          if (vErrors === null) {
            vErrors = [err335];
          } else {
            vErrors.push(err335);
          }
          errors++;
        }
        for (const key24 in data130) {
          if (!(key24 === "listen")) {
            const err336 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.metrics, data: data130 };
            if (vErrors === null) {
              vErrors = [err336];
            } else {
              vErrors.push(err336);
            }
            errors++;
          }
        }
        if (data130.listen !== void 0) {
          let data131 = data130.listen;
          if (typeof data131 === "string") {
            if (func1(data131) > 255) {
              const err337 = { instancePath: instancePath + "/metrics/listen", schemaPath: "#/properties/metrics/properties/listen/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema33.properties.metrics.properties.listen, data: data131 };
              if (vErrors === null) {
                vErrors = [err337];
              } else {
                vErrors.push(err337);
              }
              errors++;
            }
            if (func1(data131) < 1) {
              const err338 = { instancePath: instancePath + "/metrics/listen", schemaPath: "#/properties/metrics/properties/listen/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.metrics.properties.listen, data: data131 };
              if (vErrors === null) {
                vErrors = [err338];
              } else {
                vErrors.push(err338);
              }
              errors++;
            }
          } else {
            const err339 = { instancePath: instancePath + "/metrics/listen", schemaPath: "#/properties/metrics/properties/listen/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.metrics.properties.listen.type, parentSchema: schema33.properties.metrics.properties.listen, data: data131 };
            if (vErrors === null) {
              vErrors = [err339];
            } else {
              vErrors.push(err339);
            }
            errors++;
          }
        }
      } else {
        const err340 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.metrics.type, parentSchema: schema33.properties.metrics, data: data130 };
        if (vErrors === null) {
          vErrors = [err340];
        } else {
          vErrors.push(err340);
        }
        errors++;
      }
    }
    let data132 = data.log;
    if (data132 && typeof data132 == "object" && !Array.isArray(data132)) {
      if (data132.level === void 0) {
        data132.level = "info";
      }
      for (const key25 in data132) {
        if (!(key25 === "level")) {
          const err341 = { instancePath: instancePath + "/log", schemaPath: "#/properties/log/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.log, data: data132 };
          if (vErrors === null) {
            vErrors = [err341];
          } else {
            vErrors.push(err341);
          }
          errors++;
        }
      }
      let data133 = data132.level;
      if (typeof data133 !== "string") {
        const err342 = { instancePath: instancePath + "/log/level", schemaPath: "#/properties/log/properties/level/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.log.properties.level.type, parentSchema: schema33.properties.log.properties.level, data: data133 };
        if (vErrors === null) {
          vErrors = [err342];
        } else {
          vErrors.push(err342);
        }
        errors++;
      }
      if (!(data133 === "trace" || data133 === "debug" || data133 === "info" || data133 === "warn" || data133 === "error" || data133 === "silent")) {
        const err343 = { instancePath: instancePath + "/log/level", schemaPath: "#/properties/log/properties/level/enum", keyword: "enum", params: { allowedValues: schema33.properties.log.properties.level.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.log.properties.level.enum, parentSchema: schema33.properties.log.properties.level, data: data133 };
        if (vErrors === null) {
          vErrors = [err343];
        } else {
          vErrors.push(err343);
        }
        errors++;
      }
    } else {
      const err344 = { instancePath: instancePath + "/log", schemaPath: "#/properties/log/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.log.type, parentSchema: schema33.properties.log, data: data132 };
      if (vErrors === null) {
        vErrors = [err344];
      } else {
        vErrors.push(err344);
      }
      errors++;
    }
    let data134 = data.drainSeconds;
    if (typeof data134 == "number" && isFinite(data134)) {
      if (data134 > 86400 || isNaN(data134)) {
        const err345 = { instancePath: instancePath + "/drainSeconds", schemaPath: "#/properties/drainSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema33.properties.drainSeconds, data: data134 };
        if (vErrors === null) {
          vErrors = [err345];
        } else {
          vErrors.push(err345);
        }
        errors++;
      }
      if (data134 < 0 || isNaN(data134)) {
        const err346 = { instancePath: instancePath + "/drainSeconds", schemaPath: "#/properties/drainSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.drainSeconds, data: data134 };
        if (vErrors === null) {
          vErrors = [err346];
        } else {
          vErrors.push(err346);
        }
        errors++;
      }
    } else {
      const err347 = { instancePath: instancePath + "/drainSeconds", schemaPath: "#/properties/drainSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema33.properties.drainSeconds.type, parentSchema: schema33.properties.drainSeconds, data: data134 };
      if (vErrors === null) {
        vErrors = [err347];
      } else {
        vErrors.push(err347);
      }
      errors++;
    }
  } else {
    const err348 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data };
    if (vErrors === null) {
      vErrors = [err348];
    } else {
      vErrors.push(err348);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

export const validators: { readonly TlsOptions: Validator, readonly ServerOptions: Validator, readonly SiteOptions: Validator } = { TlsOptions: checkTlsOptions, ServerOptions: checkServerOptions, SiteOptions: checkSiteOptions }
