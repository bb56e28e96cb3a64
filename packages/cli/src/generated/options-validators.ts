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

var checkTlsOptions = validate20;
var schema31 = { "type": "object", "description": "Serve https. The files are read again on SIGHUP.", "additionalProperties": false, "required": ["certificate", "key"], "properties": { "certificate": { "type": "string", "description": "File with the certificate and its chain, PEM.", "minLength": 1 }, "key": { "type": "string", "description": "File with the private key, PEM.", "minLength": 1 }, "authorities": { "type": "string", "description": "File with the authorities that remote servers are checked against, PEM; by default those of Node.", "minLength": 1 } } };
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
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.certificate === void 0 && (missing0 = "certificate") || data.key === void 0 && (missing0 = "key")) {
        validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema31.required, parentSchema: schema31, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "certificate" || key0 === "key" || key0 === "authorities")) {
            validate20.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.certificate !== void 0) {
            let data0 = data.certificate;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func1(data0) < 1) {
                  validate20.errors = [{ instancePath: instancePath + "/certificate", schemaPath: "#/properties/certificate/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.certificate, data: data0 }];
                  return false;
                }
              } else {
                validate20.errors = [{ instancePath: instancePath + "/certificate", schemaPath: "#/properties/certificate/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.certificate.type, parentSchema: schema31.properties.certificate, data: data0 }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.key !== void 0) {
              let data1 = data.key;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (func1(data1) < 1) {
                    validate20.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.key, data: data1 }];
                    return false;
                  }
                } else {
                  validate20.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.key.type, parentSchema: schema31.properties.key, data: data1 }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.authorities !== void 0) {
                let data2 = data.authorities;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data2 === "string") {
                    if (func1(data2) < 1) {
                      validate20.errors = [{ instancePath: instancePath + "/authorities", schemaPath: "#/properties/authorities/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.authorities, data: data2 }];
                      return false;
                    }
                  } else {
                    validate20.errors = [{ instancePath: instancePath + "/authorities", schemaPath: "#/properties/authorities/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.authorities.type, parentSchema: schema31.properties.authorities, data: data2 }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data }];
      return false;
    }
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var checkServerOptions = validate21;
var schema32 = { "type": "object", "description": "One HTTP storage server.", "additionalProperties": false, "required": ["name", "listen", "data"], "properties": { "name": { "type": "string", "description": "For logs and metrics.", "pattern": "^[A-Za-z0-9_-]{1,40}$" }, "listen": { "type": "array", "description": "Where it listens, as `address:port` or `[v6 address]:port`; IPv6 is left out, and this is said, where the host has none.", "minItems": 1, "maxItems": 64, "items": { "type": "string", "minLength": 1, "maxLength": 255 } }, "data": { "type": "string", "description": "Its directory; a relative one is sought beside the site file. Made if its parent exists.", "minLength": 1 }, "tls": { "type": "object", "description": "Serve https. The files are read again on SIGHUP.", "additionalProperties": false, "required": ["certificate", "key"], "properties": { "certificate": { "type": "string", "description": "File with the certificate and its chain, PEM.", "minLength": 1 }, "key": { "type": "string", "description": "File with the private key, PEM.", "minLength": 1 }, "authorities": { "type": "string", "description": "File with the authorities that remote servers are checked against, PEM; by default those of Node.", "minLength": 1 } } }, "copy": { "type": "object", "description": "The active side of third-party copy.", "additionalProperties": false, "properties": { "markerIntervalMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How often a performance marker is sent; clients give up after some silent minutes.", "default": 5e3 }, "connectTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long a connection to the remote side, TLS included, may take.", "default": 6e4 }, "probeTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long a HEAD to the remote side may take.", "default": 6e4 }, "continueTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long a push waits for `100 Continue` before it sends all the same.", "default": 5e3 }, "firstByteTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long the first byte, and the answer after the last one, may take.", "default": 12e4 }, "stallTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "A copy without a byte for this long has failed.", "default": 6e4 }, "slowWindowMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "The time over which the slowest speed allowed is measured.", "default": 12e4 }, "minBytesPerSecond": { "type": "integer", "minimum": 0, "maximum": 1e12, "description": "A copy slower than this over `slowWindowMs` has failed; 0 = any speed will do.", "default": 10240 }, "maxRedirects": { "type": "integer", "minimum": 0, "maximum": 100, "description": "How many redirects of the remote side are followed.", "default": 20 }, "maxStreams": { "type": "integer", "minimum": 1, "maximum": 100, "description": "Parallel connections of one pull at most, whatever `X-Number-Of-Streams` says.", "default": 16 }, "verifyChecksums": { "type": "boolean", "description": "Compare checksums where the client does not say (`RequireChecksumVerification`) and the remote side offers one.", "default": true }, "allowTargets": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Remote sides that are allowed whatever else says no: an address, a net (`10.0.0.0/8`), a host name or `*.domain`, each with or without `:port`; IPv6 with a port in brackets.", "default": [] }, "denyTargets": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Remote sides that are refused, in the same form. Loopback, link-local, multicast and unspecified addresses always are, unless allowed.", "default": [] }, "ownHosts": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Further `host` or `host:port` under which clients reach this server, besides the Host of the request.", "default": [] } }, "default": {} }, "webdav": { "type": "object", "description": "The storage server: GET, PUT and WebDAV.", "additionalProperties": false, "properties": { "createParents": { "type": "boolean", "description": "A PUT creates missing parent directories instead of being refused with 409.", "default": false }, "stallTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "A GET or PUT whose client moves no byte for this long is given up.", "default": 12e4 }, "ownHosts": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Further `host` or `host:port` under which clients reach this server, besides the Host of the request.", "default": [] } }, "default": {} }, "storage": { "type": "object", "description": "Settings of the directory.", "additionalProperties": false, "default": {}, "properties": { "createRoot": { "type": "boolean", "description": "Make the directory, with its parents, where it does not exist.", "default": false }, "readOnly": { "type": "boolean", "description": "Refuse every change.", "default": false }, "syncOnCommit": { "type": "boolean", "description": "Wait until the disk has an upload before it becomes visible.", "default": false }, "maxFileBytes": { "type": "integer", "description": "The largest file that is taken.", "minimum": 1, "maximum": 9007199254740991, "default": 9007199254740991 }, "staleUploadHours": { "type": "number", "description": "Uploads that a crashed process left behind are removed at start when nobody has written to them for this long.", "minimum": 0, "maximum": 8760, "default": 24 } } } } };
var pattern4 = new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
var func10 = Object.prototype.hasOwnProperty;
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
  if (errors === 0) {
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
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.listen === void 0 && (missing0 = "listen") || data.data === void 0 && (missing0 = "data")) {
        validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema32.required, parentSchema: schema32, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "name" || key0 === "listen" || key0 === "data" || key0 === "tls" || key0 === "copy" || key0 === "webdav" || key0 === "storage")) {
            validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32, data }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            let data0 = data.name;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (!pattern4.test(data0)) {
                  validate21.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,40}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,40}$"', schema: "^[A-Za-z0-9_-]{1,40}$", parentSchema: schema32.properties.name, data: data0 }];
                  return false;
                }
              } else {
                validate21.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.name.type, parentSchema: schema32.properties.name, data: data0 }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.listen !== void 0) {
              let data1 = data.listen;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  if (data1.length > 64) {
                    validate21.errors = [{ instancePath: instancePath + "/listen", schemaPath: "#/properties/listen/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items", schema: 64, parentSchema: schema32.properties.listen, data: data1 }];
                    return false;
                  } else {
                    if (data1.length < 1) {
                      validate21.errors = [{ instancePath: instancePath + "/listen", schemaPath: "#/properties/listen/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.listen, data: data1 }];
                      return false;
                    } else {
                      var valid1 = true;
                      const len0 = data1.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data2 = data1[i0];
                        const _errs6 = errors;
                        if (errors === _errs6) {
                          if (typeof data2 === "string") {
                            if (func1(data2) > 255) {
                              validate21.errors = [{ instancePath: instancePath + "/listen/" + i0, schemaPath: "#/properties/listen/items/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema32.properties.listen.items, data: data2 }];
                              return false;
                            } else {
                              if (func1(data2) < 1) {
                                validate21.errors = [{ instancePath: instancePath + "/listen/" + i0, schemaPath: "#/properties/listen/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.listen.items, data: data2 }];
                                return false;
                              }
                            }
                          } else {
                            validate21.errors = [{ instancePath: instancePath + "/listen/" + i0, schemaPath: "#/properties/listen/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.listen.items.type, parentSchema: schema32.properties.listen.items, data: data2 }];
                            return false;
                          }
                        }
                        var valid1 = _errs6 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    }
                  }
                } else {
                  validate21.errors = [{ instancePath: instancePath + "/listen", schemaPath: "#/properties/listen/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.listen.type, parentSchema: schema32.properties.listen, data: data1 }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.data !== void 0) {
                let data3 = data.data;
                const _errs8 = errors;
                if (errors === _errs8) {
                  if (typeof data3 === "string") {
                    if (func1(data3) < 1) {
                      validate21.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.data, data: data3 }];
                      return false;
                    }
                  } else {
                    validate21.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.data.type, parentSchema: schema32.properties.data, data: data3 }];
                    return false;
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.tls !== void 0) {
                  let data4 = data.tls;
                  const _errs10 = errors;
                  if (errors === _errs10) {
                    if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                      let missing1;
                      if (data4.certificate === void 0 && (missing1 = "certificate") || data4.key === void 0 && (missing1 = "key")) {
                        validate21.errors = [{ instancePath: instancePath + "/tls", schemaPath: "#/properties/tls/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'", schema: schema32.properties.tls.required, parentSchema: schema32.properties.tls, data: data4 }];
                        return false;
                      } else {
                        const _errs12 = errors;
                        for (const key1 in data4) {
                          if (!(key1 === "certificate" || key1 === "key" || key1 === "authorities")) {
                            validate21.errors = [{ instancePath: instancePath + "/tls", schemaPath: "#/properties/tls/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.tls, data: data4 }];
                            return false;
                            break;
                          }
                        }
                        if (_errs12 === errors) {
                          if (data4.certificate !== void 0) {
                            let data5 = data4.certificate;
                            const _errs13 = errors;
                            if (errors === _errs13) {
                              if (typeof data5 === "string") {
                                if (func1(data5) < 1) {
                                  validate21.errors = [{ instancePath: instancePath + "/tls/certificate", schemaPath: "#/properties/tls/properties/certificate/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.tls.properties.certificate, data: data5 }];
                                  return false;
                                }
                              } else {
                                validate21.errors = [{ instancePath: instancePath + "/tls/certificate", schemaPath: "#/properties/tls/properties/certificate/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.tls.properties.certificate.type, parentSchema: schema32.properties.tls.properties.certificate, data: data5 }];
                                return false;
                              }
                            }
                            var valid2 = _errs13 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data4.key !== void 0) {
                              let data6 = data4.key;
                              const _errs15 = errors;
                              if (errors === _errs15) {
                                if (typeof data6 === "string") {
                                  if (func1(data6) < 1) {
                                    validate21.errors = [{ instancePath: instancePath + "/tls/key", schemaPath: "#/properties/tls/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.tls.properties.key, data: data6 }];
                                    return false;
                                  }
                                } else {
                                  validate21.errors = [{ instancePath: instancePath + "/tls/key", schemaPath: "#/properties/tls/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.tls.properties.key.type, parentSchema: schema32.properties.tls.properties.key, data: data6 }];
                                  return false;
                                }
                              }
                              var valid2 = _errs15 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data4.authorities !== void 0) {
                                let data7 = data4.authorities;
                                const _errs17 = errors;
                                if (errors === _errs17) {
                                  if (typeof data7 === "string") {
                                    if (func1(data7) < 1) {
                                      validate21.errors = [{ instancePath: instancePath + "/tls/authorities", schemaPath: "#/properties/tls/properties/authorities/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.tls.properties.authorities, data: data7 }];
                                      return false;
                                    }
                                  } else {
                                    validate21.errors = [{ instancePath: instancePath + "/tls/authorities", schemaPath: "#/properties/tls/properties/authorities/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.tls.properties.authorities.type, parentSchema: schema32.properties.tls.properties.authorities, data: data7 }];
                                    return false;
                                  }
                                }
                                var valid2 = _errs17 === errors;
                              } else {
                                var valid2 = true;
                              }
                            }
                          }
                        }
                      }
                    } else {
                      validate21.errors = [{ instancePath: instancePath + "/tls", schemaPath: "#/properties/tls/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.tls.type, parentSchema: schema32.properties.tls, data: data4 }];
                      return false;
                    }
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  let data8 = data.copy;
                  const _errs19 = errors;
                  if (errors === _errs19) {
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
                      const _errs21 = errors;
                      for (const key2 in data8) {
                        if (!func10.call(schema32.properties.copy.properties, key2)) {
                          validate21.errors = [{ instancePath: instancePath + "/copy", schemaPath: "#/properties/copy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.copy, data: data8 }];
                          return false;
                          break;
                        }
                      }
                      if (_errs21 === errors) {
                        let data9 = data8.markerIntervalMs;
                        const _errs22 = errors;
                        if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                          validate21.errors = [{ instancePath: instancePath + "/copy/markerIntervalMs", schemaPath: "#/properties/copy/properties/markerIntervalMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.copy.properties.markerIntervalMs.type, parentSchema: schema32.properties.copy.properties.markerIntervalMs, data: data9 }];
                          return false;
                        }
                        if (errors === _errs22) {
                          if (typeof data9 == "number" && isFinite(data9)) {
                            if (data9 > 864e5 || isNaN(data9)) {
                              validate21.errors = [{ instancePath: instancePath + "/copy/markerIntervalMs", schemaPath: "#/properties/copy/properties/markerIntervalMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema32.properties.copy.properties.markerIntervalMs, data: data9 }];
                              return false;
                            } else {
                              if (data9 < 1 || isNaN(data9)) {
                                validate21.errors = [{ instancePath: instancePath + "/copy/markerIntervalMs", schemaPath: "#/properties/copy/properties/markerIntervalMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.copy.properties.markerIntervalMs, data: data9 }];
                                return false;
                              }
                            }
                          }
                        }
                        var valid3 = _errs22 === errors;
                        if (valid3) {
                          let data10 = data8.connectTimeoutMs;
                          const _errs24 = errors;
                          if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                            validate21.errors = [{ instancePath: instancePath + "/copy/connectTimeoutMs", schemaPath: "#/properties/copy/properties/connectTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.copy.properties.connectTimeoutMs.type, parentSchema: schema32.properties.copy.properties.connectTimeoutMs, data: data10 }];
                            return false;
                          }
                          if (errors === _errs24) {
                            if (typeof data10 == "number" && isFinite(data10)) {
                              if (data10 > 864e5 || isNaN(data10)) {
                                validate21.errors = [{ instancePath: instancePath + "/copy/connectTimeoutMs", schemaPath: "#/properties/copy/properties/connectTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema32.properties.copy.properties.connectTimeoutMs, data: data10 }];
                                return false;
                              } else {
                                if (data10 < 1 || isNaN(data10)) {
                                  validate21.errors = [{ instancePath: instancePath + "/copy/connectTimeoutMs", schemaPath: "#/properties/copy/properties/connectTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.copy.properties.connectTimeoutMs, data: data10 }];
                                  return false;
                                }
                              }
                            }
                          }
                          var valid3 = _errs24 === errors;
                          if (valid3) {
                            let data11 = data8.probeTimeoutMs;
                            const _errs26 = errors;
                            if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                              validate21.errors = [{ instancePath: instancePath + "/copy/probeTimeoutMs", schemaPath: "#/properties/copy/properties/probeTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.copy.properties.probeTimeoutMs.type, parentSchema: schema32.properties.copy.properties.probeTimeoutMs, data: data11 }];
                              return false;
                            }
                            if (errors === _errs26) {
                              if (typeof data11 == "number" && isFinite(data11)) {
                                if (data11 > 864e5 || isNaN(data11)) {
                                  validate21.errors = [{ instancePath: instancePath + "/copy/probeTimeoutMs", schemaPath: "#/properties/copy/properties/probeTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema32.properties.copy.properties.probeTimeoutMs, data: data11 }];
                                  return false;
                                } else {
                                  if (data11 < 1 || isNaN(data11)) {
                                    validate21.errors = [{ instancePath: instancePath + "/copy/probeTimeoutMs", schemaPath: "#/properties/copy/properties/probeTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.copy.properties.probeTimeoutMs, data: data11 }];
                                    return false;
                                  }
                                }
                              }
                            }
                            var valid3 = _errs26 === errors;
                            if (valid3) {
                              let data12 = data8.continueTimeoutMs;
                              const _errs28 = errors;
                              if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                                validate21.errors = [{ instancePath: instancePath + "/copy/continueTimeoutMs", schemaPath: "#/properties/copy/properties/continueTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.copy.properties.continueTimeoutMs.type, parentSchema: schema32.properties.copy.properties.continueTimeoutMs, data: data12 }];
                                return false;
                              }
                              if (errors === _errs28) {
                                if (typeof data12 == "number" && isFinite(data12)) {
                                  if (data12 > 864e5 || isNaN(data12)) {
                                    validate21.errors = [{ instancePath: instancePath + "/copy/continueTimeoutMs", schemaPath: "#/properties/copy/properties/continueTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema32.properties.copy.properties.continueTimeoutMs, data: data12 }];
                                    return false;
                                  } else {
                                    if (data12 < 1 || isNaN(data12)) {
                                      validate21.errors = [{ instancePath: instancePath + "/copy/continueTimeoutMs", schemaPath: "#/properties/copy/properties/continueTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.copy.properties.continueTimeoutMs, data: data12 }];
                                      return false;
                                    }
                                  }
                                }
                              }
                              var valid3 = _errs28 === errors;
                              if (valid3) {
                                let data13 = data8.firstByteTimeoutMs;
                                const _errs30 = errors;
                                if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                                  validate21.errors = [{ instancePath: instancePath + "/copy/firstByteTimeoutMs", schemaPath: "#/properties/copy/properties/firstByteTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.copy.properties.firstByteTimeoutMs.type, parentSchema: schema32.properties.copy.properties.firstByteTimeoutMs, data: data13 }];
                                  return false;
                                }
                                if (errors === _errs30) {
                                  if (typeof data13 == "number" && isFinite(data13)) {
                                    if (data13 > 864e5 || isNaN(data13)) {
                                      validate21.errors = [{ instancePath: instancePath + "/copy/firstByteTimeoutMs", schemaPath: "#/properties/copy/properties/firstByteTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema32.properties.copy.properties.firstByteTimeoutMs, data: data13 }];
                                      return false;
                                    } else {
                                      if (data13 < 1 || isNaN(data13)) {
                                        validate21.errors = [{ instancePath: instancePath + "/copy/firstByteTimeoutMs", schemaPath: "#/properties/copy/properties/firstByteTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.copy.properties.firstByteTimeoutMs, data: data13 }];
                                        return false;
                                      }
                                    }
                                  }
                                }
                                var valid3 = _errs30 === errors;
                                if (valid3) {
                                  let data14 = data8.stallTimeoutMs;
                                  const _errs32 = errors;
                                  if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                                    validate21.errors = [{ instancePath: instancePath + "/copy/stallTimeoutMs", schemaPath: "#/properties/copy/properties/stallTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.copy.properties.stallTimeoutMs.type, parentSchema: schema32.properties.copy.properties.stallTimeoutMs, data: data14 }];
                                    return false;
                                  }
                                  if (errors === _errs32) {
                                    if (typeof data14 == "number" && isFinite(data14)) {
                                      if (data14 > 864e5 || isNaN(data14)) {
                                        validate21.errors = [{ instancePath: instancePath + "/copy/stallTimeoutMs", schemaPath: "#/properties/copy/properties/stallTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema32.properties.copy.properties.stallTimeoutMs, data: data14 }];
                                        return false;
                                      } else {
                                        if (data14 < 1 || isNaN(data14)) {
                                          validate21.errors = [{ instancePath: instancePath + "/copy/stallTimeoutMs", schemaPath: "#/properties/copy/properties/stallTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.copy.properties.stallTimeoutMs, data: data14 }];
                                          return false;
                                        }
                                      }
                                    }
                                  }
                                  var valid3 = _errs32 === errors;
                                  if (valid3) {
                                    let data15 = data8.slowWindowMs;
                                    const _errs34 = errors;
                                    if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                                      validate21.errors = [{ instancePath: instancePath + "/copy/slowWindowMs", schemaPath: "#/properties/copy/properties/slowWindowMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.copy.properties.slowWindowMs.type, parentSchema: schema32.properties.copy.properties.slowWindowMs, data: data15 }];
                                      return false;
                                    }
                                    if (errors === _errs34) {
                                      if (typeof data15 == "number" && isFinite(data15)) {
                                        if (data15 > 864e5 || isNaN(data15)) {
                                          validate21.errors = [{ instancePath: instancePath + "/copy/slowWindowMs", schemaPath: "#/properties/copy/properties/slowWindowMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema32.properties.copy.properties.slowWindowMs, data: data15 }];
                                          return false;
                                        } else {
                                          if (data15 < 1 || isNaN(data15)) {
                                            validate21.errors = [{ instancePath: instancePath + "/copy/slowWindowMs", schemaPath: "#/properties/copy/properties/slowWindowMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.copy.properties.slowWindowMs, data: data15 }];
                                            return false;
                                          }
                                        }
                                      }
                                    }
                                    var valid3 = _errs34 === errors;
                                    if (valid3) {
                                      let data16 = data8.minBytesPerSecond;
                                      const _errs36 = errors;
                                      if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                                        validate21.errors = [{ instancePath: instancePath + "/copy/minBytesPerSecond", schemaPath: "#/properties/copy/properties/minBytesPerSecond/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.copy.properties.minBytesPerSecond.type, parentSchema: schema32.properties.copy.properties.minBytesPerSecond, data: data16 }];
                                        return false;
                                      }
                                      if (errors === _errs36) {
                                        if (typeof data16 == "number" && isFinite(data16)) {
                                          if (data16 > 1e12 || isNaN(data16)) {
                                            validate21.errors = [{ instancePath: instancePath + "/copy/minBytesPerSecond", schemaPath: "#/properties/copy/properties/minBytesPerSecond/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000", schema: 1e12, parentSchema: schema32.properties.copy.properties.minBytesPerSecond, data: data16 }];
                                            return false;
                                          } else {
                                            if (data16 < 0 || isNaN(data16)) {
                                              validate21.errors = [{ instancePath: instancePath + "/copy/minBytesPerSecond", schemaPath: "#/properties/copy/properties/minBytesPerSecond/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema32.properties.copy.properties.minBytesPerSecond, data: data16 }];
                                              return false;
                                            }
                                          }
                                        }
                                      }
                                      var valid3 = _errs36 === errors;
                                      if (valid3) {
                                        let data17 = data8.maxRedirects;
                                        const _errs38 = errors;
                                        if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                                          validate21.errors = [{ instancePath: instancePath + "/copy/maxRedirects", schemaPath: "#/properties/copy/properties/maxRedirects/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.copy.properties.maxRedirects.type, parentSchema: schema32.properties.copy.properties.maxRedirects, data: data17 }];
                                          return false;
                                        }
                                        if (errors === _errs38) {
                                          if (typeof data17 == "number" && isFinite(data17)) {
                                            if (data17 > 100 || isNaN(data17)) {
                                              validate21.errors = [{ instancePath: instancePath + "/copy/maxRedirects", schemaPath: "#/properties/copy/properties/maxRedirects/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema32.properties.copy.properties.maxRedirects, data: data17 }];
                                              return false;
                                            } else {
                                              if (data17 < 0 || isNaN(data17)) {
                                                validate21.errors = [{ instancePath: instancePath + "/copy/maxRedirects", schemaPath: "#/properties/copy/properties/maxRedirects/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema32.properties.copy.properties.maxRedirects, data: data17 }];
                                                return false;
                                              }
                                            }
                                          }
                                        }
                                        var valid3 = _errs38 === errors;
                                        if (valid3) {
                                          let data18 = data8.maxStreams;
                                          const _errs40 = errors;
                                          if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
                                            validate21.errors = [{ instancePath: instancePath + "/copy/maxStreams", schemaPath: "#/properties/copy/properties/maxStreams/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.copy.properties.maxStreams.type, parentSchema: schema32.properties.copy.properties.maxStreams, data: data18 }];
                                            return false;
                                          }
                                          if (errors === _errs40) {
                                            if (typeof data18 == "number" && isFinite(data18)) {
                                              if (data18 > 100 || isNaN(data18)) {
                                                validate21.errors = [{ instancePath: instancePath + "/copy/maxStreams", schemaPath: "#/properties/copy/properties/maxStreams/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema32.properties.copy.properties.maxStreams, data: data18 }];
                                                return false;
                                              } else {
                                                if (data18 < 1 || isNaN(data18)) {
                                                  validate21.errors = [{ instancePath: instancePath + "/copy/maxStreams", schemaPath: "#/properties/copy/properties/maxStreams/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.copy.properties.maxStreams, data: data18 }];
                                                  return false;
                                                }
                                              }
                                            }
                                          }
                                          var valid3 = _errs40 === errors;
                                          if (valid3) {
                                            let data19 = data8.verifyChecksums;
                                            const _errs42 = errors;
                                            if (typeof data19 !== "boolean") {
                                              validate21.errors = [{ instancePath: instancePath + "/copy/verifyChecksums", schemaPath: "#/properties/copy/properties/verifyChecksums/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.copy.properties.verifyChecksums.type, parentSchema: schema32.properties.copy.properties.verifyChecksums, data: data19 }];
                                              return false;
                                            }
                                            var valid3 = _errs42 === errors;
                                            if (valid3) {
                                              let data20 = data8.allowTargets;
                                              const _errs44 = errors;
                                              if (errors === _errs44) {
                                                if (Array.isArray(data20)) {
                                                  var valid4 = true;
                                                  const len1 = data20.length;
                                                  for (let i1 = 0; i1 < len1; i1++) {
                                                    let data21 = data20[i1];
                                                    const _errs46 = errors;
                                                    if (errors === _errs46) {
                                                      if (typeof data21 === "string") {
                                                        if (func1(data21) < 1) {
                                                          validate21.errors = [{ instancePath: instancePath + "/copy/allowTargets/" + i1, schemaPath: "#/properties/copy/properties/allowTargets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.copy.properties.allowTargets.items, data: data21 }];
                                                          return false;
                                                        }
                                                      } else {
                                                        validate21.errors = [{ instancePath: instancePath + "/copy/allowTargets/" + i1, schemaPath: "#/properties/copy/properties/allowTargets/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.copy.properties.allowTargets.items.type, parentSchema: schema32.properties.copy.properties.allowTargets.items, data: data21 }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid4 = _errs46 === errors;
                                                    if (!valid4) {
                                                      break;
                                                    }
                                                  }
                                                } else {
                                                  validate21.errors = [{ instancePath: instancePath + "/copy/allowTargets", schemaPath: "#/properties/copy/properties/allowTargets/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.copy.properties.allowTargets.type, parentSchema: schema32.properties.copy.properties.allowTargets, data: data20 }];
                                                  return false;
                                                }
                                              }
                                              var valid3 = _errs44 === errors;
                                              if (valid3) {
                                                let data22 = data8.denyTargets;
                                                const _errs48 = errors;
                                                if (errors === _errs48) {
                                                  if (Array.isArray(data22)) {
                                                    var valid5 = true;
                                                    const len2 = data22.length;
                                                    for (let i2 = 0; i2 < len2; i2++) {
                                                      let data23 = data22[i2];
                                                      const _errs50 = errors;
                                                      if (errors === _errs50) {
                                                        if (typeof data23 === "string") {
                                                          if (func1(data23) < 1) {
                                                            validate21.errors = [{ instancePath: instancePath + "/copy/denyTargets/" + i2, schemaPath: "#/properties/copy/properties/denyTargets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.copy.properties.denyTargets.items, data: data23 }];
                                                            return false;
                                                          }
                                                        } else {
                                                          validate21.errors = [{ instancePath: instancePath + "/copy/denyTargets/" + i2, schemaPath: "#/properties/copy/properties/denyTargets/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.copy.properties.denyTargets.items.type, parentSchema: schema32.properties.copy.properties.denyTargets.items, data: data23 }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid5 = _errs50 === errors;
                                                      if (!valid5) {
                                                        break;
                                                      }
                                                    }
                                                  } else {
                                                    validate21.errors = [{ instancePath: instancePath + "/copy/denyTargets", schemaPath: "#/properties/copy/properties/denyTargets/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.copy.properties.denyTargets.type, parentSchema: schema32.properties.copy.properties.denyTargets, data: data22 }];
                                                    return false;
                                                  }
                                                }
                                                var valid3 = _errs48 === errors;
                                                if (valid3) {
                                                  let data24 = data8.ownHosts;
                                                  const _errs52 = errors;
                                                  if (errors === _errs52) {
                                                    if (Array.isArray(data24)) {
                                                      var valid6 = true;
                                                      const len3 = data24.length;
                                                      for (let i3 = 0; i3 < len3; i3++) {
                                                        let data25 = data24[i3];
                                                        const _errs54 = errors;
                                                        if (errors === _errs54) {
                                                          if (typeof data25 === "string") {
                                                            if (func1(data25) < 1) {
                                                              validate21.errors = [{ instancePath: instancePath + "/copy/ownHosts/" + i3, schemaPath: "#/properties/copy/properties/ownHosts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.copy.properties.ownHosts.items, data: data25 }];
                                                              return false;
                                                            }
                                                          } else {
                                                            validate21.errors = [{ instancePath: instancePath + "/copy/ownHosts/" + i3, schemaPath: "#/properties/copy/properties/ownHosts/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.copy.properties.ownHosts.items.type, parentSchema: schema32.properties.copy.properties.ownHosts.items, data: data25 }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid6 = _errs54 === errors;
                                                        if (!valid6) {
                                                          break;
                                                        }
                                                      }
                                                    } else {
                                                      validate21.errors = [{ instancePath: instancePath + "/copy/ownHosts", schemaPath: "#/properties/copy/properties/ownHosts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.copy.properties.ownHosts.type, parentSchema: schema32.properties.copy.properties.ownHosts, data: data24 }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid3 = _errs52 === errors;
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    } else {
                      validate21.errors = [{ instancePath: instancePath + "/copy", schemaPath: "#/properties/copy/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.copy.type, parentSchema: schema32.properties.copy, data: data8 }];
                      return false;
                    }
                  }
                  var valid0 = _errs19 === errors;
                  if (valid0) {
                    let data26 = data.webdav;
                    const _errs56 = errors;
                    if (errors === _errs56) {
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
                        const _errs58 = errors;
                        for (const key3 in data26) {
                          if (!(key3 === "createParents" || key3 === "stallTimeoutMs" || key3 === "ownHosts")) {
                            validate21.errors = [{ instancePath: instancePath + "/webdav", schemaPath: "#/properties/webdav/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.webdav, data: data26 }];
                            return false;
                            break;
                          }
                        }
                        if (_errs58 === errors) {
                          let data27 = data26.createParents;
                          const _errs59 = errors;
                          if (typeof data27 !== "boolean") {
                            validate21.errors = [{ instancePath: instancePath + "/webdav/createParents", schemaPath: "#/properties/webdav/properties/createParents/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.webdav.properties.createParents.type, parentSchema: schema32.properties.webdav.properties.createParents, data: data27 }];
                            return false;
                          }
                          var valid7 = _errs59 === errors;
                          if (valid7) {
                            let data28 = data26.stallTimeoutMs;
                            const _errs61 = errors;
                            if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
                              validate21.errors = [{ instancePath: instancePath + "/webdav/stallTimeoutMs", schemaPath: "#/properties/webdav/properties/stallTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.webdav.properties.stallTimeoutMs.type, parentSchema: schema32.properties.webdav.properties.stallTimeoutMs, data: data28 }];
                              return false;
                            }
                            if (errors === _errs61) {
                              if (typeof data28 == "number" && isFinite(data28)) {
                                if (data28 > 864e5 || isNaN(data28)) {
                                  validate21.errors = [{ instancePath: instancePath + "/webdav/stallTimeoutMs", schemaPath: "#/properties/webdav/properties/stallTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema32.properties.webdav.properties.stallTimeoutMs, data: data28 }];
                                  return false;
                                } else {
                                  if (data28 < 1 || isNaN(data28)) {
                                    validate21.errors = [{ instancePath: instancePath + "/webdav/stallTimeoutMs", schemaPath: "#/properties/webdav/properties/stallTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.webdav.properties.stallTimeoutMs, data: data28 }];
                                    return false;
                                  }
                                }
                              }
                            }
                            var valid7 = _errs61 === errors;
                            if (valid7) {
                              let data29 = data26.ownHosts;
                              const _errs63 = errors;
                              if (errors === _errs63) {
                                if (Array.isArray(data29)) {
                                  var valid8 = true;
                                  const len4 = data29.length;
                                  for (let i4 = 0; i4 < len4; i4++) {
                                    let data30 = data29[i4];
                                    const _errs65 = errors;
                                    if (errors === _errs65) {
                                      if (typeof data30 === "string") {
                                        if (func1(data30) < 1) {
                                          validate21.errors = [{ instancePath: instancePath + "/webdav/ownHosts/" + i4, schemaPath: "#/properties/webdav/properties/ownHosts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.webdav.properties.ownHosts.items, data: data30 }];
                                          return false;
                                        }
                                      } else {
                                        validate21.errors = [{ instancePath: instancePath + "/webdav/ownHosts/" + i4, schemaPath: "#/properties/webdav/properties/ownHosts/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.webdav.properties.ownHosts.items.type, parentSchema: schema32.properties.webdav.properties.ownHosts.items, data: data30 }];
                                        return false;
                                      }
                                    }
                                    var valid8 = _errs65 === errors;
                                    if (!valid8) {
                                      break;
                                    }
                                  }
                                } else {
                                  validate21.errors = [{ instancePath: instancePath + "/webdav/ownHosts", schemaPath: "#/properties/webdav/properties/ownHosts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.webdav.properties.ownHosts.type, parentSchema: schema32.properties.webdav.properties.ownHosts, data: data29 }];
                                  return false;
                                }
                              }
                              var valid7 = _errs63 === errors;
                            }
                          }
                        }
                      } else {
                        validate21.errors = [{ instancePath: instancePath + "/webdav", schemaPath: "#/properties/webdav/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.webdav.type, parentSchema: schema32.properties.webdav, data: data26 }];
                        return false;
                      }
                    }
                    var valid0 = _errs56 === errors;
                    if (valid0) {
                      let data31 = data.storage;
                      const _errs67 = errors;
                      if (errors === _errs67) {
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
                          if (data31.maxFileBytes === void 0) {
                            data31.maxFileBytes = 9007199254740991;
                          }
                          if (data31.staleUploadHours === void 0) {
                            data31.staleUploadHours = 24;
                          }
                          const _errs69 = errors;
                          for (const key4 in data31) {
                            if (!(key4 === "createRoot" || key4 === "readOnly" || key4 === "syncOnCommit" || key4 === "maxFileBytes" || key4 === "staleUploadHours")) {
                              validate21.errors = [{ instancePath: instancePath + "/storage", schemaPath: "#/properties/storage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.storage, data: data31 }];
                              return false;
                              break;
                            }
                          }
                          if (_errs69 === errors) {
                            let data32 = data31.createRoot;
                            const _errs70 = errors;
                            if (typeof data32 !== "boolean") {
                              validate21.errors = [{ instancePath: instancePath + "/storage/createRoot", schemaPath: "#/properties/storage/properties/createRoot/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.storage.properties.createRoot.type, parentSchema: schema32.properties.storage.properties.createRoot, data: data32 }];
                              return false;
                            }
                            var valid9 = _errs70 === errors;
                            if (valid9) {
                              let data33 = data31.readOnly;
                              const _errs72 = errors;
                              if (typeof data33 !== "boolean") {
                                validate21.errors = [{ instancePath: instancePath + "/storage/readOnly", schemaPath: "#/properties/storage/properties/readOnly/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.storage.properties.readOnly.type, parentSchema: schema32.properties.storage.properties.readOnly, data: data33 }];
                                return false;
                              }
                              var valid9 = _errs72 === errors;
                              if (valid9) {
                                let data34 = data31.syncOnCommit;
                                const _errs74 = errors;
                                if (typeof data34 !== "boolean") {
                                  validate21.errors = [{ instancePath: instancePath + "/storage/syncOnCommit", schemaPath: "#/properties/storage/properties/syncOnCommit/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.storage.properties.syncOnCommit.type, parentSchema: schema32.properties.storage.properties.syncOnCommit, data: data34 }];
                                  return false;
                                }
                                var valid9 = _errs74 === errors;
                                if (valid9) {
                                  let data35 = data31.maxFileBytes;
                                  const _errs76 = errors;
                                  if (!(typeof data35 == "number" && (!(data35 % 1) && !isNaN(data35)) && isFinite(data35))) {
                                    validate21.errors = [{ instancePath: instancePath + "/storage/maxFileBytes", schemaPath: "#/properties/storage/properties/maxFileBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.storage.properties.maxFileBytes.type, parentSchema: schema32.properties.storage.properties.maxFileBytes, data: data35 }];
                                    return false;
                                  }
                                  if (errors === _errs76) {
                                    if (typeof data35 == "number" && isFinite(data35)) {
                                      if (data35 > 9007199254740991 || isNaN(data35)) {
                                        validate21.errors = [{ instancePath: instancePath + "/storage/maxFileBytes", schemaPath: "#/properties/storage/properties/maxFileBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema32.properties.storage.properties.maxFileBytes, data: data35 }];
                                        return false;
                                      } else {
                                        if (data35 < 1 || isNaN(data35)) {
                                          validate21.errors = [{ instancePath: instancePath + "/storage/maxFileBytes", schemaPath: "#/properties/storage/properties/maxFileBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.storage.properties.maxFileBytes, data: data35 }];
                                          return false;
                                        }
                                      }
                                    }
                                  }
                                  var valid9 = _errs76 === errors;
                                  if (valid9) {
                                    let data36 = data31.staleUploadHours;
                                    const _errs78 = errors;
                                    if (errors === _errs78) {
                                      if (typeof data36 == "number" && isFinite(data36)) {
                                        if (data36 > 8760 || isNaN(data36)) {
                                          validate21.errors = [{ instancePath: instancePath + "/storage/staleUploadHours", schemaPath: "#/properties/storage/properties/staleUploadHours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8760 }, message: "must be <= 8760", schema: 8760, parentSchema: schema32.properties.storage.properties.staleUploadHours, data: data36 }];
                                          return false;
                                        } else {
                                          if (data36 < 0 || isNaN(data36)) {
                                            validate21.errors = [{ instancePath: instancePath + "/storage/staleUploadHours", schemaPath: "#/properties/storage/properties/staleUploadHours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema32.properties.storage.properties.staleUploadHours, data: data36 }];
                                            return false;
                                          }
                                        }
                                      } else {
                                        validate21.errors = [{ instancePath: instancePath + "/storage/staleUploadHours", schemaPath: "#/properties/storage/properties/staleUploadHours/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema32.properties.storage.properties.staleUploadHours.type, parentSchema: schema32.properties.storage.properties.staleUploadHours, data: data36 }];
                                        return false;
                                      }
                                    }
                                    var valid9 = _errs78 === errors;
                                  }
                                }
                              }
                            }
                          }
                        } else {
                          validate21.errors = [{ instancePath: instancePath + "/storage", schemaPath: "#/properties/storage/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.storage.type, parentSchema: schema32.properties.storage, data: data31 }];
                          return false;
                        }
                      }
                      var valid0 = _errs67 === errors;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var checkSiteOptions = validate22;
var schema33 = { "type": "object", "description": "A marking storage site, as `scitags serve` runs it.", "additionalProperties": false, "required": ["servers"], "properties": { "servers": { "type": "array", "description": "The storage servers.", "minItems": 1, "maxItems": 64, "items": { "type": "object", "description": "One HTTP storage server.", "additionalProperties": false, "required": ["name", "listen", "data"], "properties": { "name": { "type": "string", "description": "For logs and metrics.", "pattern": "^[A-Za-z0-9_-]{1,40}$" }, "listen": { "type": "array", "description": "Where it listens, as `address:port` or `[v6 address]:port`; IPv6 is left out, and this is said, where the host has none.", "minItems": 1, "maxItems": 64, "items": { "type": "string", "minLength": 1, "maxLength": 255 } }, "data": { "type": "string", "description": "Its directory; a relative one is sought beside the site file. Made if its parent exists.", "minLength": 1 }, "tls": { "type": "object", "description": "Serve https. The files are read again on SIGHUP.", "additionalProperties": false, "required": ["certificate", "key"], "properties": { "certificate": { "type": "string", "description": "File with the certificate and its chain, PEM.", "minLength": 1 }, "key": { "type": "string", "description": "File with the private key, PEM.", "minLength": 1 }, "authorities": { "type": "string", "description": "File with the authorities that remote servers are checked against, PEM; by default those of Node.", "minLength": 1 } } }, "copy": { "type": "object", "description": "The active side of third-party copy.", "additionalProperties": false, "properties": { "markerIntervalMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How often a performance marker is sent; clients give up after some silent minutes.", "default": 5e3 }, "connectTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long a connection to the remote side, TLS included, may take.", "default": 6e4 }, "probeTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long a HEAD to the remote side may take.", "default": 6e4 }, "continueTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long a push waits for `100 Continue` before it sends all the same.", "default": 5e3 }, "firstByteTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long the first byte, and the answer after the last one, may take.", "default": 12e4 }, "stallTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "A copy without a byte for this long has failed.", "default": 6e4 }, "slowWindowMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "The time over which the slowest speed allowed is measured.", "default": 12e4 }, "minBytesPerSecond": { "type": "integer", "minimum": 0, "maximum": 1e12, "description": "A copy slower than this over `slowWindowMs` has failed; 0 = any speed will do.", "default": 10240 }, "maxRedirects": { "type": "integer", "minimum": 0, "maximum": 100, "description": "How many redirects of the remote side are followed.", "default": 20 }, "maxStreams": { "type": "integer", "minimum": 1, "maximum": 100, "description": "Parallel connections of one pull at most, whatever `X-Number-Of-Streams` says.", "default": 16 }, "verifyChecksums": { "type": "boolean", "description": "Compare checksums where the client does not say (`RequireChecksumVerification`) and the remote side offers one.", "default": true }, "allowTargets": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Remote sides that are allowed whatever else says no: an address, a net (`10.0.0.0/8`), a host name or `*.domain`, each with or without `:port`; IPv6 with a port in brackets.", "default": [] }, "denyTargets": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Remote sides that are refused, in the same form. Loopback, link-local, multicast and unspecified addresses always are, unless allowed.", "default": [] }, "ownHosts": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Further `host` or `host:port` under which clients reach this server, besides the Host of the request.", "default": [] } }, "default": {} }, "webdav": { "type": "object", "description": "The storage server: GET, PUT and WebDAV.", "additionalProperties": false, "properties": { "createParents": { "type": "boolean", "description": "A PUT creates missing parent directories instead of being refused with 409.", "default": false }, "stallTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "A GET or PUT whose client moves no byte for this long is given up.", "default": 12e4 }, "ownHosts": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Further `host` or `host:port` under which clients reach this server, besides the Host of the request.", "default": [] } }, "default": {} }, "storage": { "type": "object", "description": "Settings of the directory.", "additionalProperties": false, "default": {}, "properties": { "createRoot": { "type": "boolean", "description": "Make the directory, with its parents, where it does not exist.", "default": false }, "readOnly": { "type": "boolean", "description": "Refuse every change.", "default": false }, "syncOnCommit": { "type": "boolean", "description": "Wait until the disk has an upload before it becomes visible.", "default": false }, "maxFileBytes": { "type": "integer", "description": "The largest file that is taken.", "minimum": 1, "maximum": 9007199254740991, "default": 9007199254740991 }, "staleUploadHours": { "type": "number", "description": "Uploads that a crashed process left behind are removed at start when nobody has written to them for this long.", "minimum": 0, "maximum": 8760, "default": 24 } } } } } }, "marking": { "type": "object", "description": "The marking engine, shared by all servers.", "additionalProperties": false, "properties": { "scope": { "type": "string", "description": "Which peers are marked; private, link-local and loopback ones are local.", "enum": ["remote", "local", "any"], "default": "remote" }, "experiments": { "type": "object", "description": "Which experiment an untagged transfer belongs to. The first that fits decides: path, VO, token issuer, default.", "additionalProperties": false, "default": {}, "properties": { "default": { "description": "Where nothing else fits; without it such transfers are not marked. Name or id.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } }, "paths": { "type": "object", "description": "Absolute path \u2192 experiment. Covers everything below it, by whole components; the longest wins.", "default": {}, "additionalProperties": { "description": "Name or id (1\u20261023) of an experiment.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } } }, "vos": { "type": "object", "description": "VO, group (`cms/uscms`) or FQAN (`/cms/Role=production`) \u2192 experiment.", "default": {}, "additionalProperties": { "description": "Name or id (1\u20261023) of an experiment.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } } }, "issuers": { "type": "object", "description": "`iss` of the bearer token \u2192 experiment.", "default": {}, "additionalProperties": { "description": "Name or id (1\u20261023) of an experiment.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } } } } }, "activities": { "type": "object", "description": "Experiment \u2192 which activity an untagged transfer is. The first that fits decides: user, role, default, activity 1.", "default": {}, "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "default": { "description": "Name or id (1\u202663) of an activity of this experiment.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } }, "roles": { "type": "object", "description": "Role \u2192 activity.", "default": {}, "additionalProperties": { "description": "Name or id (1\u202663) of an activity of this experiment.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } } }, "users": { "type": "object", "description": "User \u2192 activity.", "default": {}, "additionalProperties": { "description": "Name or id (1\u202663) of an activity of this experiment.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } } } } } }, "registry": { "type": "object", "description": "Where names and ids come from.", "additionalProperties": false, "default": {}, "properties": { "source": { "type": "string", "description": "An http or https URL, the path of a file, or `embedded` for the copy inside this package.", "minLength": 1, "default": "https://www.scitags.org/api.json" }, "cacheFile": { "type": "string", "description": "Keeps the last good registry between runs.", "minLength": 1 }, "refreshMinutes": { "type": "number", "description": "How often the source is asked again; 0 = only at start.", "minimum": 0, "maximum": 10080, "default": 720 }, "timeoutMs": { "type": "integer", "description": "How long one fetch may take.", "minimum": 1, "maximum": 6e5, "default": 5e3 } } }, "idleMs": { "type": "integer", "description": "A flow ends when nothing of it has moved for this long.", "minimum": 10, "maximum": 36e5, "default": 5e3 }, "ongoingMs": { "type": "integer", "description": "How often a long flow is reported; 0 = never.", "minimum": 0, "maximum": 864e5, "default": 6e4 }, "addresses": { "type": "object", "description": "Own address \u2192 the address that the network sees, behind NAT or a balancer.", "default": {}, "additionalProperties": { "type": "string", "minLength": 2 } }, "fireflies": { "type": "object", "description": "UDP messages about each flow.", "additionalProperties": false, "default": {}, "properties": { "collectors": { "type": "array", "description": "Who gets them: `host`, `host:port` or `[v6]:port`; the port is 10514 if left out.", "default": [], "items": { "type": "string", "pattern": "^(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]/]+)(:[0-9]{1,5})?$" } }, "toFarEnd": { "type": "boolean", "description": "Also to the other end of each flow, port 10514.", "default": true }, "hostName": { "type": "string", "description": "HOST of the syslog header; by default the name of this host.", "minLength": 1, "maxLength": 255 } } }, "flowd": { "type": "object", "description": "A flowd or flowd-go on this host that is told about each flow.", "additionalProperties": false, "default": {}, "properties": { "pipe": { "type": "string", "description": "Its named pipe, such as `/var/run/flowd`; never created by us.", "minLength": 1 }, "api": { "type": "string", "description": "HTTP API of flowd-go, such as `http://127.0.0.1:7777`.", "pattern": "^https?://" } } }, "markerQueue": { "type": "integer", "description": "Events kept for each marker that is slow; more are dropped and counted.", "minimum": 1, "maximum": 1e7, "default": 1e4 }, "labelParity": { "type": "boolean", "description": "Experimental: the entropy bits of a flow label hold a Hamming code over its data bits.", "default": false } }, "default": {} }, "collector": { "type": "object", "description": "A firefly collector in the same process; without this key there is none.", "additionalProperties": false, "properties": { "port": { "type": "integer", "description": "UDP port to listen on; 0 = any free one.", "minimum": 0, "maximum": 65535, "default": 10514 }, "addresses": { "type": "array", "description": "Addresses to listen on. IPv6 ones are left out, and this is said, where the host has no IPv6.", "minItems": 1, "maxItems": 64, "default": ["::", "0.0.0.0"], "items": { "type": "string", "minLength": 2, "maxLength": 64 } }, "receiveBufferBytes": { "type": "integer", "description": "Kernel buffer of each socket. Linux grants at most `net.core.rmem_max`.", "minimum": 4096, "maximum": 1073741824, "default": 8388608 }, "maxDatagramBytes": { "type": "integer", "description": "Longer datagrams are dropped unread, and counted.", "minimum": 512, "maximum": 65507, "default": 8192 }, "maxWaitingBytes": { "type": "integer", "description": "Datagrams kept while fireflies come faster than they can be read; more are dropped and counted.", "minimum": 65536, "maximum": 4294967296, "default": 67108864 }, "maxFlows": { "type": "integer", "description": "Flows kept in memory; the ones heard of least recently make room.", "minimum": 1, "maximum": 1e8, "default": 2e5 }, "maxSenders": { "type": "integer", "description": "Senders whose rates are counted one by one; all others share one counter.", "minimum": 1, "maximum": 1e6, "default": 1024 }, "openForMinutes": { "type": "number", "description": "A flow that nothing more is heard of is given up after this long.", "minimum": 0.01, "maximum": 1e5, "default": 1440 }, "rememberForSeconds": { "type": "number", "description": "How long an ended flow is kept, so that a second copy of its end is known as one.", "minimum": 1, "maximum": 86400, "default": 60 }, "startWindowMs": { "type": "integer", "description": "How far apart two start-times of one flow may be, as told by its two ends.", "minimum": 0, "maximum": 6e5, "default": 2e3 } } }, "metrics": { "type": "object", "description": "Metrics and health on a port of their own; without this key there are none.", "additionalProperties": false, "required": ["listen"], "properties": { "listen": { "type": "string", "description": "Where, as `address:port`.", "minLength": 1, "maxLength": 255 } } }, "log": { "type": "object", "description": "What is logged, on the error output.", "additionalProperties": false, "default": {}, "properties": { "level": { "type": "string", "description": "The least that is logged; each decision is logged at debug.", "enum": ["trace", "debug", "info", "warn", "error", "silent"], "default": "info" } } }, "drainSeconds": { "type": "number", "description": "How long running transfers may take to finish when the site is told to stop.", "minimum": 0, "maximum": 86400, "default": 20 } } };
var pattern6 = new RegExp("^(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]/]+)(:[0-9]{1,5})?$", "u");
var pattern7 = new RegExp("^https?://", "u");
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
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.marking === void 0) {
        data.marking = {};
      }
      if (data.log === void 0) {
        data.log = {};
      }
      if (data.drainSeconds === void 0) {
        data.drainSeconds = 20;
      }
      let missing0;
      if (data.servers === void 0 && (missing0 = "servers")) {
        validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema33.required, parentSchema: schema33, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "servers" || key0 === "marking" || key0 === "collector" || key0 === "metrics" || key0 === "log" || key0 === "drainSeconds")) {
            validate22.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.servers !== void 0) {
            let data0 = data.servers;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                if (data0.length > 64) {
                  validate22.errors = [{ instancePath: instancePath + "/servers", schemaPath: "#/properties/servers/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items", schema: 64, parentSchema: schema33.properties.servers, data: data0 }];
                  return false;
                } else {
                  if (data0.length < 1) {
                    validate22.errors = [{ instancePath: instancePath + "/servers", schemaPath: "#/properties/servers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema33.properties.servers, data: data0 }];
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data0.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data1 = data0[i0];
                      const _errs4 = errors;
                      if (errors === _errs4) {
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
                          let missing1;
                          if (data1.name === void 0 && (missing1 = "name") || data1.listen === void 0 && (missing1 = "listen") || data1.data === void 0 && (missing1 = "data")) {
                            validate22.errors = [{ instancePath: instancePath + "/servers/" + i0, schemaPath: "#/properties/servers/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'", schema: schema33.properties.servers.items.required, parentSchema: schema33.properties.servers.items, data: data1 }];
                            return false;
                          } else {
                            const _errs6 = errors;
                            for (const key1 in data1) {
                              if (!(key1 === "name" || key1 === "listen" || key1 === "data" || key1 === "tls" || key1 === "copy" || key1 === "webdav" || key1 === "storage")) {
                                validate22.errors = [{ instancePath: instancePath + "/servers/" + i0, schemaPath: "#/properties/servers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.servers.items, data: data1 }];
                                return false;
                                break;
                              }
                            }
                            if (_errs6 === errors) {
                              if (data1.name !== void 0) {
                                let data2 = data1.name;
                                const _errs7 = errors;
                                if (errors === _errs7) {
                                  if (typeof data2 === "string") {
                                    if (!pattern4.test(data2)) {
                                      validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/name", schemaPath: "#/properties/servers/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,40}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,40}$"', schema: "^[A-Za-z0-9_-]{1,40}$", parentSchema: schema33.properties.servers.items.properties.name, data: data2 }];
                                      return false;
                                    }
                                  } else {
                                    validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/name", schemaPath: "#/properties/servers/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.name.type, parentSchema: schema33.properties.servers.items.properties.name, data: data2 }];
                                    return false;
                                  }
                                }
                                var valid2 = _errs7 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data1.listen !== void 0) {
                                  let data3 = data1.listen;
                                  const _errs9 = errors;
                                  if (errors === _errs9) {
                                    if (Array.isArray(data3)) {
                                      if (data3.length > 64) {
                                        validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/listen", schemaPath: "#/properties/servers/items/properties/listen/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items", schema: 64, parentSchema: schema33.properties.servers.items.properties.listen, data: data3 }];
                                        return false;
                                      } else {
                                        if (data3.length < 1) {
                                          validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/listen", schemaPath: "#/properties/servers/items/properties/listen/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema33.properties.servers.items.properties.listen, data: data3 }];
                                          return false;
                                        } else {
                                          var valid3 = true;
                                          const len1 = data3.length;
                                          for (let i1 = 0; i1 < len1; i1++) {
                                            let data4 = data3[i1];
                                            const _errs11 = errors;
                                            if (errors === _errs11) {
                                              if (typeof data4 === "string") {
                                                if (func1(data4) > 255) {
                                                  validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/listen/" + i1, schemaPath: "#/properties/servers/items/properties/listen/items/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema33.properties.servers.items.properties.listen.items, data: data4 }];
                                                  return false;
                                                } else {
                                                  if (func1(data4) < 1) {
                                                    validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/listen/" + i1, schemaPath: "#/properties/servers/items/properties/listen/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.servers.items.properties.listen.items, data: data4 }];
                                                    return false;
                                                  }
                                                }
                                              } else {
                                                validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/listen/" + i1, schemaPath: "#/properties/servers/items/properties/listen/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.listen.items.type, parentSchema: schema33.properties.servers.items.properties.listen.items, data: data4 }];
                                                return false;
                                              }
                                            }
                                            var valid3 = _errs11 === errors;
                                            if (!valid3) {
                                              break;
                                            }
                                          }
                                        }
                                      }
                                    } else {
                                      validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/listen", schemaPath: "#/properties/servers/items/properties/listen/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.servers.items.properties.listen.type, parentSchema: schema33.properties.servers.items.properties.listen, data: data3 }];
                                      return false;
                                    }
                                  }
                                  var valid2 = _errs9 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data1.data !== void 0) {
                                    let data5 = data1.data;
                                    const _errs13 = errors;
                                    if (errors === _errs13) {
                                      if (typeof data5 === "string") {
                                        if (func1(data5) < 1) {
                                          validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/data", schemaPath: "#/properties/servers/items/properties/data/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.servers.items.properties.data, data: data5 }];
                                          return false;
                                        }
                                      } else {
                                        validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/data", schemaPath: "#/properties/servers/items/properties/data/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.data.type, parentSchema: schema33.properties.servers.items.properties.data, data: data5 }];
                                        return false;
                                      }
                                    }
                                    var valid2 = _errs13 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data1.tls !== void 0) {
                                      let data6 = data1.tls;
                                      const _errs15 = errors;
                                      if (errors === _errs15) {
                                        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                          let missing2;
                                          if (data6.certificate === void 0 && (missing2 = "certificate") || data6.key === void 0 && (missing2 = "key")) {
                                            validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/tls", schemaPath: "#/properties/servers/items/properties/tls/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'", schema: schema33.properties.servers.items.properties.tls.required, parentSchema: schema33.properties.servers.items.properties.tls, data: data6 }];
                                            return false;
                                          } else {
                                            const _errs17 = errors;
                                            for (const key2 in data6) {
                                              if (!(key2 === "certificate" || key2 === "key" || key2 === "authorities")) {
                                                validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/tls", schemaPath: "#/properties/servers/items/properties/tls/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.servers.items.properties.tls, data: data6 }];
                                                return false;
                                                break;
                                              }
                                            }
                                            if (_errs17 === errors) {
                                              if (data6.certificate !== void 0) {
                                                let data7 = data6.certificate;
                                                const _errs18 = errors;
                                                if (errors === _errs18) {
                                                  if (typeof data7 === "string") {
                                                    if (func1(data7) < 1) {
                                                      validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/tls/certificate", schemaPath: "#/properties/servers/items/properties/tls/properties/certificate/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.servers.items.properties.tls.properties.certificate, data: data7 }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/tls/certificate", schemaPath: "#/properties/servers/items/properties/tls/properties/certificate/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.tls.properties.certificate.type, parentSchema: schema33.properties.servers.items.properties.tls.properties.certificate, data: data7 }];
                                                    return false;
                                                  }
                                                }
                                                var valid4 = _errs18 === errors;
                                              } else {
                                                var valid4 = true;
                                              }
                                              if (valid4) {
                                                if (data6.key !== void 0) {
                                                  let data8 = data6.key;
                                                  const _errs20 = errors;
                                                  if (errors === _errs20) {
                                                    if (typeof data8 === "string") {
                                                      if (func1(data8) < 1) {
                                                        validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/tls/key", schemaPath: "#/properties/servers/items/properties/tls/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.servers.items.properties.tls.properties.key, data: data8 }];
                                                        return false;
                                                      }
                                                    } else {
                                                      validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/tls/key", schemaPath: "#/properties/servers/items/properties/tls/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.tls.properties.key.type, parentSchema: schema33.properties.servers.items.properties.tls.properties.key, data: data8 }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid4 = _errs20 === errors;
                                                } else {
                                                  var valid4 = true;
                                                }
                                                if (valid4) {
                                                  if (data6.authorities !== void 0) {
                                                    let data9 = data6.authorities;
                                                    const _errs22 = errors;
                                                    if (errors === _errs22) {
                                                      if (typeof data9 === "string") {
                                                        if (func1(data9) < 1) {
                                                          validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/tls/authorities", schemaPath: "#/properties/servers/items/properties/tls/properties/authorities/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.servers.items.properties.tls.properties.authorities, data: data9 }];
                                                          return false;
                                                        }
                                                      } else {
                                                        validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/tls/authorities", schemaPath: "#/properties/servers/items/properties/tls/properties/authorities/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.tls.properties.authorities.type, parentSchema: schema33.properties.servers.items.properties.tls.properties.authorities, data: data9 }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid4 = _errs22 === errors;
                                                  } else {
                                                    var valid4 = true;
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        } else {
                                          validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/tls", schemaPath: "#/properties/servers/items/properties/tls/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.servers.items.properties.tls.type, parentSchema: schema33.properties.servers.items.properties.tls, data: data6 }];
                                          return false;
                                        }
                                      }
                                      var valid2 = _errs15 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      let data10 = data1.copy;
                                      const _errs24 = errors;
                                      if (errors === _errs24) {
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
                                          const _errs26 = errors;
                                          for (const key3 in data10) {
                                            if (!func10.call(schema33.properties.servers.items.properties.copy.properties, key3)) {
                                              validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/copy", schemaPath: "#/properties/servers/items/properties/copy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.servers.items.properties.copy, data: data10 }];
                                              return false;
                                              break;
                                            }
                                          }
                                          if (_errs26 === errors) {
                                            let data11 = data10.markerIntervalMs;
                                            const _errs27 = errors;
                                            if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                                              validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/copy/markerIntervalMs", schemaPath: "#/properties/servers/items/properties/copy/properties/markerIntervalMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.copy.properties.markerIntervalMs.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.markerIntervalMs, data: data11 }];
                                              return false;
                                            }
                                            if (errors === _errs27) {
                                              if (typeof data11 == "number" && isFinite(data11)) {
                                                if (data11 > 864e5 || isNaN(data11)) {
                                                  validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/copy/markerIntervalMs", schemaPath: "#/properties/servers/items/properties/copy/properties/markerIntervalMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema33.properties.servers.items.properties.copy.properties.markerIntervalMs, data: data11 }];
                                                  return false;
                                                } else {
                                                  if (data11 < 1 || isNaN(data11)) {
                                                    validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/copy/markerIntervalMs", schemaPath: "#/properties/servers/items/properties/copy/properties/markerIntervalMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.servers.items.properties.copy.properties.markerIntervalMs, data: data11 }];
                                                    return false;
                                                  }
                                                }
                                              }
                                            }
                                            var valid5 = _errs27 === errors;
                                            if (valid5) {
                                              let data12 = data10.connectTimeoutMs;
                                              const _errs29 = errors;
                                              if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                                                validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/copy/connectTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/connectTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.copy.properties.connectTimeoutMs.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.connectTimeoutMs, data: data12 }];
                                                return false;
                                              }
                                              if (errors === _errs29) {
                                                if (typeof data12 == "number" && isFinite(data12)) {
                                                  if (data12 > 864e5 || isNaN(data12)) {
                                                    validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/copy/connectTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/connectTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema33.properties.servers.items.properties.copy.properties.connectTimeoutMs, data: data12 }];
                                                    return false;
                                                  } else {
                                                    if (data12 < 1 || isNaN(data12)) {
                                                      validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/copy/connectTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/connectTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.servers.items.properties.copy.properties.connectTimeoutMs, data: data12 }];
                                                      return false;
                                                    }
                                                  }
                                                }
                                              }
                                              var valid5 = _errs29 === errors;
                                              if (valid5) {
                                                let data13 = data10.probeTimeoutMs;
                                                const _errs31 = errors;
                                                if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                                                  validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/copy/probeTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/probeTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.copy.properties.probeTimeoutMs.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.probeTimeoutMs, data: data13 }];
                                                  return false;
                                                }
                                                if (errors === _errs31) {
                                                  if (typeof data13 == "number" && isFinite(data13)) {
                                                    if (data13 > 864e5 || isNaN(data13)) {
                                                      validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/copy/probeTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/probeTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema33.properties.servers.items.properties.copy.properties.probeTimeoutMs, data: data13 }];
                                                      return false;
                                                    } else {
                                                      if (data13 < 1 || isNaN(data13)) {
                                                        validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/copy/probeTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/probeTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.servers.items.properties.copy.properties.probeTimeoutMs, data: data13 }];
                                                        return false;
                                                      }
                                                    }
                                                  }
                                                }
                                                var valid5 = _errs31 === errors;
                                                if (valid5) {
                                                  let data14 = data10.continueTimeoutMs;
                                                  const _errs33 = errors;
                                                  if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                                                    validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/copy/continueTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/continueTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.copy.properties.continueTimeoutMs.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.continueTimeoutMs, data: data14 }];
                                                    return false;
                                                  }
                                                  if (errors === _errs33) {
                                                    if (typeof data14 == "number" && isFinite(data14)) {
                                                      if (data14 > 864e5 || isNaN(data14)) {
                                                        validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/copy/continueTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/continueTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema33.properties.servers.items.properties.copy.properties.continueTimeoutMs, data: data14 }];
                                                        return false;
                                                      } else {
                                                        if (data14 < 1 || isNaN(data14)) {
                                                          validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/copy/continueTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/continueTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.servers.items.properties.copy.properties.continueTimeoutMs, data: data14 }];
                                                          return false;
                                                        }
                                                      }
                                                    }
                                                  }
                                                  var valid5 = _errs33 === errors;
                                                  if (valid5) {
                                                    let data15 = data10.firstByteTimeoutMs;
                                                    const _errs35 = errors;
                                                    if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                                                      validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/copy/firstByteTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/firstByteTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.copy.properties.firstByteTimeoutMs.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.firstByteTimeoutMs, data: data15 }];
                                                      return false;
                                                    }
                                                    if (errors === _errs35) {
                                                      if (typeof data15 == "number" && isFinite(data15)) {
                                                        if (data15 > 864e5 || isNaN(data15)) {
                                                          validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/copy/firstByteTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/firstByteTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema33.properties.servers.items.properties.copy.properties.firstByteTimeoutMs, data: data15 }];
                                                          return false;
                                                        } else {
                                                          if (data15 < 1 || isNaN(data15)) {
                                                            validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/copy/firstByteTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/firstByteTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.servers.items.properties.copy.properties.firstByteTimeoutMs, data: data15 }];
                                                            return false;
                                                          }
                                                        }
                                                      }
                                                    }
                                                    var valid5 = _errs35 === errors;
                                                    if (valid5) {
                                                      let data16 = data10.stallTimeoutMs;
                                                      const _errs37 = errors;
                                                      if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                                                        validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/copy/stallTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/stallTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.copy.properties.stallTimeoutMs.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.stallTimeoutMs, data: data16 }];
                                                        return false;
                                                      }
                                                      if (errors === _errs37) {
                                                        if (typeof data16 == "number" && isFinite(data16)) {
                                                          if (data16 > 864e5 || isNaN(data16)) {
                                                            validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/copy/stallTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/stallTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema33.properties.servers.items.properties.copy.properties.stallTimeoutMs, data: data16 }];
                                                            return false;
                                                          } else {
                                                            if (data16 < 1 || isNaN(data16)) {
                                                              validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/copy/stallTimeoutMs", schemaPath: "#/properties/servers/items/properties/copy/properties/stallTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.servers.items.properties.copy.properties.stallTimeoutMs, data: data16 }];
                                                              return false;
                                                            }
                                                          }
                                                        }
                                                      }
                                                      var valid5 = _errs37 === errors;
                                                      if (valid5) {
                                                        let data17 = data10.slowWindowMs;
                                                        const _errs39 = errors;
                                                        if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                                                          validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/copy/slowWindowMs", schemaPath: "#/properties/servers/items/properties/copy/properties/slowWindowMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.copy.properties.slowWindowMs.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.slowWindowMs, data: data17 }];
                                                          return false;
                                                        }
                                                        if (errors === _errs39) {
                                                          if (typeof data17 == "number" && isFinite(data17)) {
                                                            if (data17 > 864e5 || isNaN(data17)) {
                                                              validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/copy/slowWindowMs", schemaPath: "#/properties/servers/items/properties/copy/properties/slowWindowMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema33.properties.servers.items.properties.copy.properties.slowWindowMs, data: data17 }];
                                                              return false;
                                                            } else {
                                                              if (data17 < 1 || isNaN(data17)) {
                                                                validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/copy/slowWindowMs", schemaPath: "#/properties/servers/items/properties/copy/properties/slowWindowMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.servers.items.properties.copy.properties.slowWindowMs, data: data17 }];
                                                                return false;
                                                              }
                                                            }
                                                          }
                                                        }
                                                        var valid5 = _errs39 === errors;
                                                        if (valid5) {
                                                          let data18 = data10.minBytesPerSecond;
                                                          const _errs41 = errors;
                                                          if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
                                                            validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/copy/minBytesPerSecond", schemaPath: "#/properties/servers/items/properties/copy/properties/minBytesPerSecond/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.copy.properties.minBytesPerSecond.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.minBytesPerSecond, data: data18 }];
                                                            return false;
                                                          }
                                                          if (errors === _errs41) {
                                                            if (typeof data18 == "number" && isFinite(data18)) {
                                                              if (data18 > 1e12 || isNaN(data18)) {
                                                                validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/copy/minBytesPerSecond", schemaPath: "#/properties/servers/items/properties/copy/properties/minBytesPerSecond/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000", schema: 1e12, parentSchema: schema33.properties.servers.items.properties.copy.properties.minBytesPerSecond, data: data18 }];
                                                                return false;
                                                              } else {
                                                                if (data18 < 0 || isNaN(data18)) {
                                                                  validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/copy/minBytesPerSecond", schemaPath: "#/properties/servers/items/properties/copy/properties/minBytesPerSecond/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.servers.items.properties.copy.properties.minBytesPerSecond, data: data18 }];
                                                                  return false;
                                                                }
                                                              }
                                                            }
                                                          }
                                                          var valid5 = _errs41 === errors;
                                                          if (valid5) {
                                                            let data19 = data10.maxRedirects;
                                                            const _errs43 = errors;
                                                            if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                                                              validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/copy/maxRedirects", schemaPath: "#/properties/servers/items/properties/copy/properties/maxRedirects/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.copy.properties.maxRedirects.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.maxRedirects, data: data19 }];
                                                              return false;
                                                            }
                                                            if (errors === _errs43) {
                                                              if (typeof data19 == "number" && isFinite(data19)) {
                                                                if (data19 > 100 || isNaN(data19)) {
                                                                  validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/copy/maxRedirects", schemaPath: "#/properties/servers/items/properties/copy/properties/maxRedirects/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema33.properties.servers.items.properties.copy.properties.maxRedirects, data: data19 }];
                                                                  return false;
                                                                } else {
                                                                  if (data19 < 0 || isNaN(data19)) {
                                                                    validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/copy/maxRedirects", schemaPath: "#/properties/servers/items/properties/copy/properties/maxRedirects/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.servers.items.properties.copy.properties.maxRedirects, data: data19 }];
                                                                    return false;
                                                                  }
                                                                }
                                                              }
                                                            }
                                                            var valid5 = _errs43 === errors;
                                                            if (valid5) {
                                                              let data20 = data10.maxStreams;
                                                              const _errs45 = errors;
                                                              if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                                                                validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/copy/maxStreams", schemaPath: "#/properties/servers/items/properties/copy/properties/maxStreams/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.copy.properties.maxStreams.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.maxStreams, data: data20 }];
                                                                return false;
                                                              }
                                                              if (errors === _errs45) {
                                                                if (typeof data20 == "number" && isFinite(data20)) {
                                                                  if (data20 > 100 || isNaN(data20)) {
                                                                    validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/copy/maxStreams", schemaPath: "#/properties/servers/items/properties/copy/properties/maxStreams/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema33.properties.servers.items.properties.copy.properties.maxStreams, data: data20 }];
                                                                    return false;
                                                                  } else {
                                                                    if (data20 < 1 || isNaN(data20)) {
                                                                      validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/copy/maxStreams", schemaPath: "#/properties/servers/items/properties/copy/properties/maxStreams/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.servers.items.properties.copy.properties.maxStreams, data: data20 }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                              var valid5 = _errs45 === errors;
                                                              if (valid5) {
                                                                let data21 = data10.verifyChecksums;
                                                                const _errs47 = errors;
                                                                if (typeof data21 !== "boolean") {
                                                                  validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/copy/verifyChecksums", schemaPath: "#/properties/servers/items/properties/copy/properties/verifyChecksums/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.servers.items.properties.copy.properties.verifyChecksums.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.verifyChecksums, data: data21 }];
                                                                  return false;
                                                                }
                                                                var valid5 = _errs47 === errors;
                                                                if (valid5) {
                                                                  let data22 = data10.allowTargets;
                                                                  const _errs49 = errors;
                                                                  if (errors === _errs49) {
                                                                    if (Array.isArray(data22)) {
                                                                      var valid6 = true;
                                                                      const len2 = data22.length;
                                                                      for (let i2 = 0; i2 < len2; i2++) {
                                                                        let data23 = data22[i2];
                                                                        const _errs51 = errors;
                                                                        if (errors === _errs51) {
                                                                          if (typeof data23 === "string") {
                                                                            if (func1(data23) < 1) {
                                                                              validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/copy/allowTargets/" + i2, schemaPath: "#/properties/servers/items/properties/copy/properties/allowTargets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.servers.items.properties.copy.properties.allowTargets.items, data: data23 }];
                                                                              return false;
                                                                            }
                                                                          } else {
                                                                            validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/copy/allowTargets/" + i2, schemaPath: "#/properties/servers/items/properties/copy/properties/allowTargets/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.copy.properties.allowTargets.items.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.allowTargets.items, data: data23 }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid6 = _errs51 === errors;
                                                                        if (!valid6) {
                                                                          break;
                                                                        }
                                                                      }
                                                                    } else {
                                                                      validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/copy/allowTargets", schemaPath: "#/properties/servers/items/properties/copy/properties/allowTargets/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.servers.items.properties.copy.properties.allowTargets.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.allowTargets, data: data22 }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid5 = _errs49 === errors;
                                                                  if (valid5) {
                                                                    let data24 = data10.denyTargets;
                                                                    const _errs53 = errors;
                                                                    if (errors === _errs53) {
                                                                      if (Array.isArray(data24)) {
                                                                        var valid7 = true;
                                                                        const len3 = data24.length;
                                                                        for (let i3 = 0; i3 < len3; i3++) {
                                                                          let data25 = data24[i3];
                                                                          const _errs55 = errors;
                                                                          if (errors === _errs55) {
                                                                            if (typeof data25 === "string") {
                                                                              if (func1(data25) < 1) {
                                                                                validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/copy/denyTargets/" + i3, schemaPath: "#/properties/servers/items/properties/copy/properties/denyTargets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.servers.items.properties.copy.properties.denyTargets.items, data: data25 }];
                                                                                return false;
                                                                              }
                                                                            } else {
                                                                              validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/copy/denyTargets/" + i3, schemaPath: "#/properties/servers/items/properties/copy/properties/denyTargets/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.copy.properties.denyTargets.items.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.denyTargets.items, data: data25 }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                          var valid7 = _errs55 === errors;
                                                                          if (!valid7) {
                                                                            break;
                                                                          }
                                                                        }
                                                                      } else {
                                                                        validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/copy/denyTargets", schemaPath: "#/properties/servers/items/properties/copy/properties/denyTargets/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.servers.items.properties.copy.properties.denyTargets.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.denyTargets, data: data24 }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                    var valid5 = _errs53 === errors;
                                                                    if (valid5) {
                                                                      let data26 = data10.ownHosts;
                                                                      const _errs57 = errors;
                                                                      if (errors === _errs57) {
                                                                        if (Array.isArray(data26)) {
                                                                          var valid8 = true;
                                                                          const len4 = data26.length;
                                                                          for (let i4 = 0; i4 < len4; i4++) {
                                                                            let data27 = data26[i4];
                                                                            const _errs59 = errors;
                                                                            if (errors === _errs59) {
                                                                              if (typeof data27 === "string") {
                                                                                if (func1(data27) < 1) {
                                                                                  validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/copy/ownHosts/" + i4, schemaPath: "#/properties/servers/items/properties/copy/properties/ownHosts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.servers.items.properties.copy.properties.ownHosts.items, data: data27 }];
                                                                                  return false;
                                                                                }
                                                                              } else {
                                                                                validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/copy/ownHosts/" + i4, schemaPath: "#/properties/servers/items/properties/copy/properties/ownHosts/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.copy.properties.ownHosts.items.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.ownHosts.items, data: data27 }];
                                                                                return false;
                                                                              }
                                                                            }
                                                                            var valid8 = _errs59 === errors;
                                                                            if (!valid8) {
                                                                              break;
                                                                            }
                                                                          }
                                                                        } else {
                                                                          validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/copy/ownHosts", schemaPath: "#/properties/servers/items/properties/copy/properties/ownHosts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.servers.items.properties.copy.properties.ownHosts.type, parentSchema: schema33.properties.servers.items.properties.copy.properties.ownHosts, data: data26 }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                      var valid5 = _errs57 === errors;
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        } else {
                                          validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/copy", schemaPath: "#/properties/servers/items/properties/copy/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.servers.items.properties.copy.type, parentSchema: schema33.properties.servers.items.properties.copy, data: data10 }];
                                          return false;
                                        }
                                      }
                                      var valid2 = _errs24 === errors;
                                      if (valid2) {
                                        let data28 = data1.webdav;
                                        const _errs61 = errors;
                                        if (errors === _errs61) {
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
                                            const _errs63 = errors;
                                            for (const key4 in data28) {
                                              if (!(key4 === "createParents" || key4 === "stallTimeoutMs" || key4 === "ownHosts")) {
                                                validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/webdav", schemaPath: "#/properties/servers/items/properties/webdav/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.servers.items.properties.webdav, data: data28 }];
                                                return false;
                                                break;
                                              }
                                            }
                                            if (_errs63 === errors) {
                                              let data29 = data28.createParents;
                                              const _errs64 = errors;
                                              if (typeof data29 !== "boolean") {
                                                validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/webdav/createParents", schemaPath: "#/properties/servers/items/properties/webdav/properties/createParents/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.servers.items.properties.webdav.properties.createParents.type, parentSchema: schema33.properties.servers.items.properties.webdav.properties.createParents, data: data29 }];
                                                return false;
                                              }
                                              var valid9 = _errs64 === errors;
                                              if (valid9) {
                                                let data30 = data28.stallTimeoutMs;
                                                const _errs66 = errors;
                                                if (!(typeof data30 == "number" && (!(data30 % 1) && !isNaN(data30)) && isFinite(data30))) {
                                                  validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/webdav/stallTimeoutMs", schemaPath: "#/properties/servers/items/properties/webdav/properties/stallTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.webdav.properties.stallTimeoutMs.type, parentSchema: schema33.properties.servers.items.properties.webdav.properties.stallTimeoutMs, data: data30 }];
                                                  return false;
                                                }
                                                if (errors === _errs66) {
                                                  if (typeof data30 == "number" && isFinite(data30)) {
                                                    if (data30 > 864e5 || isNaN(data30)) {
                                                      validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/webdav/stallTimeoutMs", schemaPath: "#/properties/servers/items/properties/webdav/properties/stallTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema33.properties.servers.items.properties.webdav.properties.stallTimeoutMs, data: data30 }];
                                                      return false;
                                                    } else {
                                                      if (data30 < 1 || isNaN(data30)) {
                                                        validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/webdav/stallTimeoutMs", schemaPath: "#/properties/servers/items/properties/webdav/properties/stallTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.servers.items.properties.webdav.properties.stallTimeoutMs, data: data30 }];
                                                        return false;
                                                      }
                                                    }
                                                  }
                                                }
                                                var valid9 = _errs66 === errors;
                                                if (valid9) {
                                                  let data31 = data28.ownHosts;
                                                  const _errs68 = errors;
                                                  if (errors === _errs68) {
                                                    if (Array.isArray(data31)) {
                                                      var valid10 = true;
                                                      const len5 = data31.length;
                                                      for (let i5 = 0; i5 < len5; i5++) {
                                                        let data32 = data31[i5];
                                                        const _errs70 = errors;
                                                        if (errors === _errs70) {
                                                          if (typeof data32 === "string") {
                                                            if (func1(data32) < 1) {
                                                              validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/webdav/ownHosts/" + i5, schemaPath: "#/properties/servers/items/properties/webdav/properties/ownHosts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.servers.items.properties.webdav.properties.ownHosts.items, data: data32 }];
                                                              return false;
                                                            }
                                                          } else {
                                                            validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/webdav/ownHosts/" + i5, schemaPath: "#/properties/servers/items/properties/webdav/properties/ownHosts/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.webdav.properties.ownHosts.items.type, parentSchema: schema33.properties.servers.items.properties.webdav.properties.ownHosts.items, data: data32 }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid10 = _errs70 === errors;
                                                        if (!valid10) {
                                                          break;
                                                        }
                                                      }
                                                    } else {
                                                      validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/webdav/ownHosts", schemaPath: "#/properties/servers/items/properties/webdav/properties/ownHosts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.servers.items.properties.webdav.properties.ownHosts.type, parentSchema: schema33.properties.servers.items.properties.webdav.properties.ownHosts, data: data31 }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid9 = _errs68 === errors;
                                                }
                                              }
                                            }
                                          } else {
                                            validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/webdav", schemaPath: "#/properties/servers/items/properties/webdav/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.servers.items.properties.webdav.type, parentSchema: schema33.properties.servers.items.properties.webdav, data: data28 }];
                                            return false;
                                          }
                                        }
                                        var valid2 = _errs61 === errors;
                                        if (valid2) {
                                          let data33 = data1.storage;
                                          const _errs72 = errors;
                                          if (errors === _errs72) {
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
                                              if (data33.maxFileBytes === void 0) {
                                                data33.maxFileBytes = 9007199254740991;
                                              }
                                              if (data33.staleUploadHours === void 0) {
                                                data33.staleUploadHours = 24;
                                              }
                                              const _errs74 = errors;
                                              for (const key5 in data33) {
                                                if (!(key5 === "createRoot" || key5 === "readOnly" || key5 === "syncOnCommit" || key5 === "maxFileBytes" || key5 === "staleUploadHours")) {
                                                  validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/storage", schemaPath: "#/properties/servers/items/properties/storage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.servers.items.properties.storage, data: data33 }];
                                                  return false;
                                                  break;
                                                }
                                              }
                                              if (_errs74 === errors) {
                                                let data34 = data33.createRoot;
                                                const _errs75 = errors;
                                                if (typeof data34 !== "boolean") {
                                                  validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/storage/createRoot", schemaPath: "#/properties/servers/items/properties/storage/properties/createRoot/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.servers.items.properties.storage.properties.createRoot.type, parentSchema: schema33.properties.servers.items.properties.storage.properties.createRoot, data: data34 }];
                                                  return false;
                                                }
                                                var valid11 = _errs75 === errors;
                                                if (valid11) {
                                                  let data35 = data33.readOnly;
                                                  const _errs77 = errors;
                                                  if (typeof data35 !== "boolean") {
                                                    validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/storage/readOnly", schemaPath: "#/properties/servers/items/properties/storage/properties/readOnly/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.servers.items.properties.storage.properties.readOnly.type, parentSchema: schema33.properties.servers.items.properties.storage.properties.readOnly, data: data35 }];
                                                    return false;
                                                  }
                                                  var valid11 = _errs77 === errors;
                                                  if (valid11) {
                                                    let data36 = data33.syncOnCommit;
                                                    const _errs79 = errors;
                                                    if (typeof data36 !== "boolean") {
                                                      validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/storage/syncOnCommit", schemaPath: "#/properties/servers/items/properties/storage/properties/syncOnCommit/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.servers.items.properties.storage.properties.syncOnCommit.type, parentSchema: schema33.properties.servers.items.properties.storage.properties.syncOnCommit, data: data36 }];
                                                      return false;
                                                    }
                                                    var valid11 = _errs79 === errors;
                                                    if (valid11) {
                                                      let data37 = data33.maxFileBytes;
                                                      const _errs81 = errors;
                                                      if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
                                                        validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/storage/maxFileBytes", schemaPath: "#/properties/servers/items/properties/storage/properties/maxFileBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.storage.properties.maxFileBytes.type, parentSchema: schema33.properties.servers.items.properties.storage.properties.maxFileBytes, data: data37 }];
                                                        return false;
                                                      }
                                                      if (errors === _errs81) {
                                                        if (typeof data37 == "number" && isFinite(data37)) {
                                                          if (data37 > 9007199254740991 || isNaN(data37)) {
                                                            validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/storage/maxFileBytes", schemaPath: "#/properties/servers/items/properties/storage/properties/maxFileBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema33.properties.servers.items.properties.storage.properties.maxFileBytes, data: data37 }];
                                                            return false;
                                                          } else {
                                                            if (data37 < 1 || isNaN(data37)) {
                                                              validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/storage/maxFileBytes", schemaPath: "#/properties/servers/items/properties/storage/properties/maxFileBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.servers.items.properties.storage.properties.maxFileBytes, data: data37 }];
                                                              return false;
                                                            }
                                                          }
                                                        }
                                                      }
                                                      var valid11 = _errs81 === errors;
                                                      if (valid11) {
                                                        let data38 = data33.staleUploadHours;
                                                        const _errs83 = errors;
                                                        if (errors === _errs83) {
                                                          if (typeof data38 == "number" && isFinite(data38)) {
                                                            if (data38 > 8760 || isNaN(data38)) {
                                                              validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/storage/staleUploadHours", schemaPath: "#/properties/servers/items/properties/storage/properties/staleUploadHours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8760 }, message: "must be <= 8760", schema: 8760, parentSchema: schema33.properties.servers.items.properties.storage.properties.staleUploadHours, data: data38 }];
                                                              return false;
                                                            } else {
                                                              if (data38 < 0 || isNaN(data38)) {
                                                                validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/storage/staleUploadHours", schemaPath: "#/properties/servers/items/properties/storage/properties/staleUploadHours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.servers.items.properties.storage.properties.staleUploadHours, data: data38 }];
                                                                return false;
                                                              }
                                                            }
                                                          } else {
                                                            validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/storage/staleUploadHours", schemaPath: "#/properties/servers/items/properties/storage/properties/staleUploadHours/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema33.properties.servers.items.properties.storage.properties.staleUploadHours.type, parentSchema: schema33.properties.servers.items.properties.storage.properties.staleUploadHours, data: data38 }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid11 = _errs83 === errors;
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            } else {
                                              validate22.errors = [{ instancePath: instancePath + "/servers/" + i0 + "/storage", schemaPath: "#/properties/servers/items/properties/storage/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.servers.items.properties.storage.type, parentSchema: schema33.properties.servers.items.properties.storage, data: data33 }];
                                              return false;
                                            }
                                          }
                                          var valid2 = _errs72 === errors;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        } else {
                          validate22.errors = [{ instancePath: instancePath + "/servers/" + i0, schemaPath: "#/properties/servers/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.servers.items.type, parentSchema: schema33.properties.servers.items, data: data1 }];
                          return false;
                        }
                      }
                      var valid1 = _errs4 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                }
              } else {
                validate22.errors = [{ instancePath: instancePath + "/servers", schemaPath: "#/properties/servers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.servers.type, parentSchema: schema33.properties.servers, data: data0 }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            let data39 = data.marking;
            const _errs85 = errors;
            if (errors === _errs85) {
              if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                if (data39.scope === void 0) {
                  data39.scope = "remote";
                }
                if (data39.experiments === void 0) {
                  data39.experiments = {};
                }
                if (data39.activities === void 0) {
                  data39.activities = {};
                }
                if (data39.registry === void 0) {
                  data39.registry = {};
                }
                if (data39.idleMs === void 0) {
                  data39.idleMs = 5e3;
                }
                if (data39.ongoingMs === void 0) {
                  data39.ongoingMs = 6e4;
                }
                if (data39.addresses === void 0) {
                  data39.addresses = {};
                }
                if (data39.fireflies === void 0) {
                  data39.fireflies = {};
                }
                if (data39.flowd === void 0) {
                  data39.flowd = {};
                }
                if (data39.markerQueue === void 0) {
                  data39.markerQueue = 1e4;
                }
                if (data39.labelParity === void 0) {
                  data39.labelParity = false;
                }
                const _errs87 = errors;
                for (const key6 in data39) {
                  if (!func10.call(schema33.properties.marking.properties, key6)) {
                    validate22.errors = [{ instancePath: instancePath + "/marking", schemaPath: "#/properties/marking/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.marking, data: data39 }];
                    return false;
                    break;
                  }
                }
                if (_errs87 === errors) {
                  let data40 = data39.scope;
                  const _errs88 = errors;
                  if (typeof data40 !== "string") {
                    validate22.errors = [{ instancePath: instancePath + "/marking/scope", schemaPath: "#/properties/marking/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.scope.type, parentSchema: schema33.properties.marking.properties.scope, data: data40 }];
                    return false;
                  }
                  if (!(data40 === "remote" || data40 === "local" || data40 === "any")) {
                    validate22.errors = [{ instancePath: instancePath + "/marking/scope", schemaPath: "#/properties/marking/properties/scope/enum", keyword: "enum", params: { allowedValues: schema33.properties.marking.properties.scope.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.marking.properties.scope.enum, parentSchema: schema33.properties.marking.properties.scope, data: data40 }];
                    return false;
                  }
                  var valid12 = _errs88 === errors;
                  if (valid12) {
                    let data41 = data39.experiments;
                    const _errs90 = errors;
                    if (errors === _errs90) {
                      if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                        if (data41.paths === void 0) {
                          data41.paths = {};
                        }
                        if (data41.vos === void 0) {
                          data41.vos = {};
                        }
                        if (data41.issuers === void 0) {
                          data41.issuers = {};
                        }
                        const _errs92 = errors;
                        for (const key7 in data41) {
                          if (!(key7 === "default" || key7 === "paths" || key7 === "vos" || key7 === "issuers")) {
                            validate22.errors = [{ instancePath: instancePath + "/marking/experiments", schemaPath: "#/properties/marking/properties/experiments/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.marking.properties.experiments, data: data41 }];
                            return false;
                            break;
                          }
                        }
                        if (_errs92 === errors) {
                          if (data41.default !== void 0) {
                            let data42 = data41.default;
                            const _errs93 = errors;
                            if (typeof data42 !== "string" && !(typeof data42 == "number" && (!(data42 % 1) && !isNaN(data42)) && isFinite(data42))) {
                              validate22.errors = [{ instancePath: instancePath + "/marking/experiments/default", schemaPath: "#/properties/marking/properties/experiments/properties/default/type", keyword: "type", params: { type: schema33.properties.marking.properties.experiments.properties.default.type }, message: "must be string,integer", schema: schema33.properties.marking.properties.experiments.properties.default.type, parentSchema: schema33.properties.marking.properties.experiments.properties.default, data: data42 }];
                              return false;
                            }
                            const _errs95 = errors;
                            let valid14 = true;
                            const _errs96 = errors;
                            if (typeof data42 !== "string") {
                              const err0 = {};
                              if (vErrors === null) {
                                vErrors = [err0];
                              } else {
                                vErrors.push(err0);
                              }
                              errors++;
                            }
                            var _valid0 = _errs96 === errors;
                            errors = _errs95;
                            if (vErrors !== null) {
                              if (_errs95) {
                                vErrors.length = _errs95;
                              } else {
                                vErrors = null;
                              }
                            }
                            let ifClause0;
                            if (_valid0) {
                              const _errs98 = errors;
                              if (errors === _errs98) {
                                if (typeof data42 === "string") {
                                  if (func1(data42) < 1) {
                                    validate22.errors = [{ instancePath: instancePath + "/marking/experiments/default", schemaPath: "#/properties/marking/properties/experiments/properties/default/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.marking.properties.experiments.properties.default.then, data: data42 }];
                                    return false;
                                  }
                                } else {
                                  validate22.errors = [{ instancePath: instancePath + "/marking/experiments/default", schemaPath: "#/properties/marking/properties/experiments/properties/default/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.experiments.properties.default.then.type, parentSchema: schema33.properties.marking.properties.experiments.properties.default.then, data: data42 }];
                                  return false;
                                }
                              }
                              var _valid0 = _errs98 === errors;
                              valid14 = _valid0;
                              ifClause0 = "then";
                            } else {
                              const _errs100 = errors;
                              if (!(typeof data42 == "number" && (!(data42 % 1) && !isNaN(data42)) && isFinite(data42))) {
                                validate22.errors = [{ instancePath: instancePath + "/marking/experiments/default", schemaPath: "#/properties/marking/properties/experiments/properties/default/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.marking.properties.experiments.properties.default.else.type, parentSchema: schema33.properties.marking.properties.experiments.properties.default.else, data: data42 }];
                                return false;
                              }
                              var _valid0 = _errs100 === errors;
                              valid14 = _valid0;
                              ifClause0 = "else";
                            }
                            if (!valid14) {
                              const err1 = { instancePath: instancePath + "/marking/experiments/default", schemaPath: "#/properties/marking/properties/experiments/properties/default/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema33.properties.marking.properties.experiments.properties.default.if, parentSchema: schema33.properties.marking.properties.experiments.properties.default, data: data42 };
                              if (vErrors === null) {
                                vErrors = [err1];
                              } else {
                                vErrors.push(err1);
                              }
                              errors++;
                              validate22.errors = vErrors;
                              return false;
                            }
                            var valid13 = _errs93 === errors;
                          } else {
                            var valid13 = true;
                          }
                          if (valid13) {
                            let data43 = data41.paths;
                            const _errs102 = errors;
                            if (errors === _errs102) {
                              if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
                                for (const key8 in data43) {
                                  let data44 = data43[key8];
                                  const _errs105 = errors;
                                  if (typeof data44 !== "string" && !(typeof data44 == "number" && (!(data44 % 1) && !isNaN(data44)) && isFinite(data44))) {
                                    validate22.errors = [{ instancePath: instancePath + "/marking/experiments/paths/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/paths/additionalProperties/type", keyword: "type", params: { type: schema33.properties.marking.properties.experiments.properties.paths.additionalProperties.type }, message: "must be string,integer", schema: schema33.properties.marking.properties.experiments.properties.paths.additionalProperties.type, parentSchema: schema33.properties.marking.properties.experiments.properties.paths.additionalProperties, data: data44 }];
                                    return false;
                                  }
                                  const _errs107 = errors;
                                  let valid16 = true;
                                  const _errs108 = errors;
                                  if (typeof data44 !== "string") {
                                    const err2 = {};
                                    if (vErrors === null) {
                                      vErrors = [err2];
                                    } else {
                                      vErrors.push(err2);
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
                                    if (errors === _errs110) {
                                      if (typeof data44 === "string") {
                                        if (func1(data44) < 1) {
                                          validate22.errors = [{ instancePath: instancePath + "/marking/experiments/paths/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/paths/additionalProperties/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.marking.properties.experiments.properties.paths.additionalProperties.then, data: data44 }];
                                          return false;
                                        }
                                      } else {
                                        validate22.errors = [{ instancePath: instancePath + "/marking/experiments/paths/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/paths/additionalProperties/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.experiments.properties.paths.additionalProperties.then.type, parentSchema: schema33.properties.marking.properties.experiments.properties.paths.additionalProperties.then, data: data44 }];
                                        return false;
                                      }
                                    }
                                    var _valid1 = _errs110 === errors;
                                    valid16 = _valid1;
                                    ifClause1 = "then";
                                  } else {
                                    const _errs112 = errors;
                                    if (!(typeof data44 == "number" && (!(data44 % 1) && !isNaN(data44)) && isFinite(data44))) {
                                      validate22.errors = [{ instancePath: instancePath + "/marking/experiments/paths/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/paths/additionalProperties/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.marking.properties.experiments.properties.paths.additionalProperties.else.type, parentSchema: schema33.properties.marking.properties.experiments.properties.paths.additionalProperties.else, data: data44 }];
                                      return false;
                                    }
                                    var _valid1 = _errs112 === errors;
                                    valid16 = _valid1;
                                    ifClause1 = "else";
                                  }
                                  if (!valid16) {
                                    const err3 = { instancePath: instancePath + "/marking/experiments/paths/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/paths/additionalProperties/if", keyword: "if", params: { failingKeyword: ifClause1 }, message: 'must match "' + ifClause1 + '" schema', schema: schema33.properties.marking.properties.experiments.properties.paths.additionalProperties.if, parentSchema: schema33.properties.marking.properties.experiments.properties.paths.additionalProperties, data: data44 };
                                    if (vErrors === null) {
                                      vErrors = [err3];
                                    } else {
                                      vErrors.push(err3);
                                    }
                                    errors++;
                                    validate22.errors = vErrors;
                                    return false;
                                  }
                                  var valid15 = _errs105 === errors;
                                  if (!valid15) {
                                    break;
                                  }
                                }
                              } else {
                                validate22.errors = [{ instancePath: instancePath + "/marking/experiments/paths", schemaPath: "#/properties/marking/properties/experiments/properties/paths/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.experiments.properties.paths.type, parentSchema: schema33.properties.marking.properties.experiments.properties.paths, data: data43 }];
                                return false;
                              }
                            }
                            var valid13 = _errs102 === errors;
                            if (valid13) {
                              let data45 = data41.vos;
                              const _errs114 = errors;
                              if (errors === _errs114) {
                                if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                                  for (const key9 in data45) {
                                    let data46 = data45[key9];
                                    const _errs117 = errors;
                                    if (typeof data46 !== "string" && !(typeof data46 == "number" && (!(data46 % 1) && !isNaN(data46)) && isFinite(data46))) {
                                      validate22.errors = [{ instancePath: instancePath + "/marking/experiments/vos/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/vos/additionalProperties/type", keyword: "type", params: { type: schema33.properties.marking.properties.experiments.properties.vos.additionalProperties.type }, message: "must be string,integer", schema: schema33.properties.marking.properties.experiments.properties.vos.additionalProperties.type, parentSchema: schema33.properties.marking.properties.experiments.properties.vos.additionalProperties, data: data46 }];
                                      return false;
                                    }
                                    const _errs119 = errors;
                                    let valid18 = true;
                                    const _errs120 = errors;
                                    if (typeof data46 !== "string") {
                                      const err4 = {};
                                      if (vErrors === null) {
                                        vErrors = [err4];
                                      } else {
                                        vErrors.push(err4);
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
                                      if (errors === _errs122) {
                                        if (typeof data46 === "string") {
                                          if (func1(data46) < 1) {
                                            validate22.errors = [{ instancePath: instancePath + "/marking/experiments/vos/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/vos/additionalProperties/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.marking.properties.experiments.properties.vos.additionalProperties.then, data: data46 }];
                                            return false;
                                          }
                                        } else {
                                          validate22.errors = [{ instancePath: instancePath + "/marking/experiments/vos/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/vos/additionalProperties/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.experiments.properties.vos.additionalProperties.then.type, parentSchema: schema33.properties.marking.properties.experiments.properties.vos.additionalProperties.then, data: data46 }];
                                          return false;
                                        }
                                      }
                                      var _valid2 = _errs122 === errors;
                                      valid18 = _valid2;
                                      ifClause2 = "then";
                                    } else {
                                      const _errs124 = errors;
                                      if (!(typeof data46 == "number" && (!(data46 % 1) && !isNaN(data46)) && isFinite(data46))) {
                                        validate22.errors = [{ instancePath: instancePath + "/marking/experiments/vos/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/vos/additionalProperties/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.marking.properties.experiments.properties.vos.additionalProperties.else.type, parentSchema: schema33.properties.marking.properties.experiments.properties.vos.additionalProperties.else, data: data46 }];
                                        return false;
                                      }
                                      var _valid2 = _errs124 === errors;
                                      valid18 = _valid2;
                                      ifClause2 = "else";
                                    }
                                    if (!valid18) {
                                      const err5 = { instancePath: instancePath + "/marking/experiments/vos/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/vos/additionalProperties/if", keyword: "if", params: { failingKeyword: ifClause2 }, message: 'must match "' + ifClause2 + '" schema', schema: schema33.properties.marking.properties.experiments.properties.vos.additionalProperties.if, parentSchema: schema33.properties.marking.properties.experiments.properties.vos.additionalProperties, data: data46 };
                                      if (vErrors === null) {
                                        vErrors = [err5];
                                      } else {
                                        vErrors.push(err5);
                                      }
                                      errors++;
                                      validate22.errors = vErrors;
                                      return false;
                                    }
                                    var valid17 = _errs117 === errors;
                                    if (!valid17) {
                                      break;
                                    }
                                  }
                                } else {
                                  validate22.errors = [{ instancePath: instancePath + "/marking/experiments/vos", schemaPath: "#/properties/marking/properties/experiments/properties/vos/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.experiments.properties.vos.type, parentSchema: schema33.properties.marking.properties.experiments.properties.vos, data: data45 }];
                                  return false;
                                }
                              }
                              var valid13 = _errs114 === errors;
                              if (valid13) {
                                let data47 = data41.issuers;
                                const _errs126 = errors;
                                if (errors === _errs126) {
                                  if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                                    for (const key10 in data47) {
                                      let data48 = data47[key10];
                                      const _errs129 = errors;
                                      if (typeof data48 !== "string" && !(typeof data48 == "number" && (!(data48 % 1) && !isNaN(data48)) && isFinite(data48))) {
                                        validate22.errors = [{ instancePath: instancePath + "/marking/experiments/issuers/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/issuers/additionalProperties/type", keyword: "type", params: { type: schema33.properties.marking.properties.experiments.properties.issuers.additionalProperties.type }, message: "must be string,integer", schema: schema33.properties.marking.properties.experiments.properties.issuers.additionalProperties.type, parentSchema: schema33.properties.marking.properties.experiments.properties.issuers.additionalProperties, data: data48 }];
                                        return false;
                                      }
                                      const _errs131 = errors;
                                      let valid20 = true;
                                      const _errs132 = errors;
                                      if (typeof data48 !== "string") {
                                        const err6 = {};
                                        if (vErrors === null) {
                                          vErrors = [err6];
                                        } else {
                                          vErrors.push(err6);
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
                                        if (errors === _errs134) {
                                          if (typeof data48 === "string") {
                                            if (func1(data48) < 1) {
                                              validate22.errors = [{ instancePath: instancePath + "/marking/experiments/issuers/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/issuers/additionalProperties/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.marking.properties.experiments.properties.issuers.additionalProperties.then, data: data48 }];
                                              return false;
                                            }
                                          } else {
                                            validate22.errors = [{ instancePath: instancePath + "/marking/experiments/issuers/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/issuers/additionalProperties/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.experiments.properties.issuers.additionalProperties.then.type, parentSchema: schema33.properties.marking.properties.experiments.properties.issuers.additionalProperties.then, data: data48 }];
                                            return false;
                                          }
                                        }
                                        var _valid3 = _errs134 === errors;
                                        valid20 = _valid3;
                                        ifClause3 = "then";
                                      } else {
                                        const _errs136 = errors;
                                        if (!(typeof data48 == "number" && (!(data48 % 1) && !isNaN(data48)) && isFinite(data48))) {
                                          validate22.errors = [{ instancePath: instancePath + "/marking/experiments/issuers/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/issuers/additionalProperties/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.marking.properties.experiments.properties.issuers.additionalProperties.else.type, parentSchema: schema33.properties.marking.properties.experiments.properties.issuers.additionalProperties.else, data: data48 }];
                                          return false;
                                        }
                                        var _valid3 = _errs136 === errors;
                                        valid20 = _valid3;
                                        ifClause3 = "else";
                                      }
                                      if (!valid20) {
                                        const err7 = { instancePath: instancePath + "/marking/experiments/issuers/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/issuers/additionalProperties/if", keyword: "if", params: { failingKeyword: ifClause3 }, message: 'must match "' + ifClause3 + '" schema', schema: schema33.properties.marking.properties.experiments.properties.issuers.additionalProperties.if, parentSchema: schema33.properties.marking.properties.experiments.properties.issuers.additionalProperties, data: data48 };
                                        if (vErrors === null) {
                                          vErrors = [err7];
                                        } else {
                                          vErrors.push(err7);
                                        }
                                        errors++;
                                        validate22.errors = vErrors;
                                        return false;
                                      }
                                      var valid19 = _errs129 === errors;
                                      if (!valid19) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate22.errors = [{ instancePath: instancePath + "/marking/experiments/issuers", schemaPath: "#/properties/marking/properties/experiments/properties/issuers/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.experiments.properties.issuers.type, parentSchema: schema33.properties.marking.properties.experiments.properties.issuers, data: data47 }];
                                    return false;
                                  }
                                }
                                var valid13 = _errs126 === errors;
                              }
                            }
                          }
                        }
                      } else {
                        validate22.errors = [{ instancePath: instancePath + "/marking/experiments", schemaPath: "#/properties/marking/properties/experiments/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.experiments.type, parentSchema: schema33.properties.marking.properties.experiments, data: data41 }];
                        return false;
                      }
                    }
                    var valid12 = _errs90 === errors;
                    if (valid12) {
                      let data49 = data39.activities;
                      const _errs138 = errors;
                      if (errors === _errs138) {
                        if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
                          for (const key11 in data49) {
                            let data50 = data49[key11];
                            const _errs141 = errors;
                            if (errors === _errs141) {
                              if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                                if (data50.roles === void 0) {
                                  data50.roles = {};
                                }
                                if (data50.users === void 0) {
                                  data50.users = {};
                                }
                                const _errs143 = errors;
                                for (const key12 in data50) {
                                  if (!(key12 === "default" || key12 === "roles" || key12 === "users")) {
                                    validate22.errors = [{ instancePath: instancePath + "/marking/activities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.marking.properties.activities.additionalProperties, data: data50 }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs143 === errors) {
                                  if (data50.default !== void 0) {
                                    let data51 = data50.default;
                                    const _errs144 = errors;
                                    if (typeof data51 !== "string" && !(typeof data51 == "number" && (!(data51 % 1) && !isNaN(data51)) && isFinite(data51))) {
                                      validate22.errors = [{ instancePath: instancePath + "/marking/activities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/default/type", keyword: "type", params: { type: schema33.properties.marking.properties.activities.additionalProperties.properties.default.type }, message: "must be string,integer", schema: schema33.properties.marking.properties.activities.additionalProperties.properties.default.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.default, data: data51 }];
                                      return false;
                                    }
                                    const _errs146 = errors;
                                    let valid23 = true;
                                    const _errs147 = errors;
                                    if (typeof data51 !== "string") {
                                      const err8 = {};
                                      if (vErrors === null) {
                                        vErrors = [err8];
                                      } else {
                                        vErrors.push(err8);
                                      }
                                      errors++;
                                    }
                                    var _valid4 = _errs147 === errors;
                                    errors = _errs146;
                                    if (vErrors !== null) {
                                      if (_errs146) {
                                        vErrors.length = _errs146;
                                      } else {
                                        vErrors = null;
                                      }
                                    }
                                    let ifClause4;
                                    if (_valid4) {
                                      const _errs149 = errors;
                                      if (errors === _errs149) {
                                        if (typeof data51 === "string") {
                                          if (func1(data51) < 1) {
                                            validate22.errors = [{ instancePath: instancePath + "/marking/activities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/default/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.default.then, data: data51 }];
                                            return false;
                                          }
                                        } else {
                                          validate22.errors = [{ instancePath: instancePath + "/marking/activities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/default/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.activities.additionalProperties.properties.default.then.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.default.then, data: data51 }];
                                          return false;
                                        }
                                      }
                                      var _valid4 = _errs149 === errors;
                                      valid23 = _valid4;
                                      ifClause4 = "then";
                                    } else {
                                      const _errs151 = errors;
                                      if (!(typeof data51 == "number" && (!(data51 % 1) && !isNaN(data51)) && isFinite(data51))) {
                                        validate22.errors = [{ instancePath: instancePath + "/marking/activities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/default/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.marking.properties.activities.additionalProperties.properties.default.else.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.default.else, data: data51 }];
                                        return false;
                                      }
                                      var _valid4 = _errs151 === errors;
                                      valid23 = _valid4;
                                      ifClause4 = "else";
                                    }
                                    if (!valid23) {
                                      const err9 = { instancePath: instancePath + "/marking/activities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/default/if", keyword: "if", params: { failingKeyword: ifClause4 }, message: 'must match "' + ifClause4 + '" schema', schema: schema33.properties.marking.properties.activities.additionalProperties.properties.default.if, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.default, data: data51 };
                                      if (vErrors === null) {
                                        vErrors = [err9];
                                      } else {
                                        vErrors.push(err9);
                                      }
                                      errors++;
                                      validate22.errors = vErrors;
                                      return false;
                                    }
                                    var valid22 = _errs144 === errors;
                                  } else {
                                    var valid22 = true;
                                  }
                                  if (valid22) {
                                    let data52 = data50.roles;
                                    const _errs153 = errors;
                                    if (errors === _errs153) {
                                      if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
                                        for (const key13 in data52) {
                                          let data53 = data52[key13];
                                          const _errs156 = errors;
                                          if (typeof data53 !== "string" && !(typeof data53 == "number" && (!(data53 % 1) && !isNaN(data53)) && isFinite(data53))) {
                                            validate22.errors = [{ instancePath: instancePath + "/marking/activities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/roles/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/roles/additionalProperties/type", keyword: "type", params: { type: schema33.properties.marking.properties.activities.additionalProperties.properties.roles.additionalProperties.type }, message: "must be string,integer", schema: schema33.properties.marking.properties.activities.additionalProperties.properties.roles.additionalProperties.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.roles.additionalProperties, data: data53 }];
                                            return false;
                                          }
                                          const _errs158 = errors;
                                          let valid25 = true;
                                          const _errs159 = errors;
                                          if (typeof data53 !== "string") {
                                            const err10 = {};
                                            if (vErrors === null) {
                                              vErrors = [err10];
                                            } else {
                                              vErrors.push(err10);
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
                                            if (errors === _errs161) {
                                              if (typeof data53 === "string") {
                                                if (func1(data53) < 1) {
                                                  validate22.errors = [{ instancePath: instancePath + "/marking/activities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/roles/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/roles/additionalProperties/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.roles.additionalProperties.then, data: data53 }];
                                                  return false;
                                                }
                                              } else {
                                                validate22.errors = [{ instancePath: instancePath + "/marking/activities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/roles/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/roles/additionalProperties/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.activities.additionalProperties.properties.roles.additionalProperties.then.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.roles.additionalProperties.then, data: data53 }];
                                                return false;
                                              }
                                            }
                                            var _valid5 = _errs161 === errors;
                                            valid25 = _valid5;
                                            ifClause5 = "then";
                                          } else {
                                            const _errs163 = errors;
                                            if (!(typeof data53 == "number" && (!(data53 % 1) && !isNaN(data53)) && isFinite(data53))) {
                                              validate22.errors = [{ instancePath: instancePath + "/marking/activities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/roles/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/roles/additionalProperties/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.marking.properties.activities.additionalProperties.properties.roles.additionalProperties.else.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.roles.additionalProperties.else, data: data53 }];
                                              return false;
                                            }
                                            var _valid5 = _errs163 === errors;
                                            valid25 = _valid5;
                                            ifClause5 = "else";
                                          }
                                          if (!valid25) {
                                            const err11 = { instancePath: instancePath + "/marking/activities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/roles/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/roles/additionalProperties/if", keyword: "if", params: { failingKeyword: ifClause5 }, message: 'must match "' + ifClause5 + '" schema', schema: schema33.properties.marking.properties.activities.additionalProperties.properties.roles.additionalProperties.if, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.roles.additionalProperties, data: data53 };
                                            if (vErrors === null) {
                                              vErrors = [err11];
                                            } else {
                                              vErrors.push(err11);
                                            }
                                            errors++;
                                            validate22.errors = vErrors;
                                            return false;
                                          }
                                          var valid24 = _errs156 === errors;
                                          if (!valid24) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate22.errors = [{ instancePath: instancePath + "/marking/activities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/roles", schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/roles/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.activities.additionalProperties.properties.roles.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.roles, data: data52 }];
                                        return false;
                                      }
                                    }
                                    var valid22 = _errs153 === errors;
                                    if (valid22) {
                                      let data54 = data50.users;
                                      const _errs165 = errors;
                                      if (errors === _errs165) {
                                        if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
                                          for (const key14 in data54) {
                                            let data55 = data54[key14];
                                            const _errs168 = errors;
                                            if (typeof data55 !== "string" && !(typeof data55 == "number" && (!(data55 % 1) && !isNaN(data55)) && isFinite(data55))) {
                                              validate22.errors = [{ instancePath: instancePath + "/marking/activities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/users/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/users/additionalProperties/type", keyword: "type", params: { type: schema33.properties.marking.properties.activities.additionalProperties.properties.users.additionalProperties.type }, message: "must be string,integer", schema: schema33.properties.marking.properties.activities.additionalProperties.properties.users.additionalProperties.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.users.additionalProperties, data: data55 }];
                                              return false;
                                            }
                                            const _errs170 = errors;
                                            let valid27 = true;
                                            const _errs171 = errors;
                                            if (typeof data55 !== "string") {
                                              const err12 = {};
                                              if (vErrors === null) {
                                                vErrors = [err12];
                                              } else {
                                                vErrors.push(err12);
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
                                              if (errors === _errs173) {
                                                if (typeof data55 === "string") {
                                                  if (func1(data55) < 1) {
                                                    validate22.errors = [{ instancePath: instancePath + "/marking/activities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/users/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/users/additionalProperties/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.users.additionalProperties.then, data: data55 }];
                                                    return false;
                                                  }
                                                } else {
                                                  validate22.errors = [{ instancePath: instancePath + "/marking/activities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/users/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/users/additionalProperties/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.activities.additionalProperties.properties.users.additionalProperties.then.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.users.additionalProperties.then, data: data55 }];
                                                  return false;
                                                }
                                              }
                                              var _valid6 = _errs173 === errors;
                                              valid27 = _valid6;
                                              ifClause6 = "then";
                                            } else {
                                              const _errs175 = errors;
                                              if (!(typeof data55 == "number" && (!(data55 % 1) && !isNaN(data55)) && isFinite(data55))) {
                                                validate22.errors = [{ instancePath: instancePath + "/marking/activities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/users/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/users/additionalProperties/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.marking.properties.activities.additionalProperties.properties.users.additionalProperties.else.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.users.additionalProperties.else, data: data55 }];
                                                return false;
                                              }
                                              var _valid6 = _errs175 === errors;
                                              valid27 = _valid6;
                                              ifClause6 = "else";
                                            }
                                            if (!valid27) {
                                              const err13 = { instancePath: instancePath + "/marking/activities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/users/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/users/additionalProperties/if", keyword: "if", params: { failingKeyword: ifClause6 }, message: 'must match "' + ifClause6 + '" schema', schema: schema33.properties.marking.properties.activities.additionalProperties.properties.users.additionalProperties.if, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.users.additionalProperties, data: data55 };
                                              if (vErrors === null) {
                                                vErrors = [err13];
                                              } else {
                                                vErrors.push(err13);
                                              }
                                              errors++;
                                              validate22.errors = vErrors;
                                              return false;
                                            }
                                            var valid26 = _errs168 === errors;
                                            if (!valid26) {
                                              break;
                                            }
                                          }
                                        } else {
                                          validate22.errors = [{ instancePath: instancePath + "/marking/activities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/users", schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/users/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.activities.additionalProperties.properties.users.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.users, data: data54 }];
                                          return false;
                                        }
                                      }
                                      var valid22 = _errs165 === errors;
                                    }
                                  }
                                }
                              } else {
                                validate22.errors = [{ instancePath: instancePath + "/marking/activities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.activities.additionalProperties.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties, data: data50 }];
                                return false;
                              }
                            }
                            var valid21 = _errs141 === errors;
                            if (!valid21) {
                              break;
                            }
                          }
                        } else {
                          validate22.errors = [{ instancePath: instancePath + "/marking/activities", schemaPath: "#/properties/marking/properties/activities/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.activities.type, parentSchema: schema33.properties.marking.properties.activities, data: data49 }];
                          return false;
                        }
                      }
                      var valid12 = _errs138 === errors;
                      if (valid12) {
                        let data56 = data39.registry;
                        const _errs177 = errors;
                        if (errors === _errs177) {
                          if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
                            if (data56.source === void 0) {
                              data56.source = "https://www.scitags.org/api.json";
                            }
                            if (data56.refreshMinutes === void 0) {
                              data56.refreshMinutes = 720;
                            }
                            if (data56.timeoutMs === void 0) {
                              data56.timeoutMs = 5e3;
                            }
                            const _errs179 = errors;
                            for (const key15 in data56) {
                              if (!(key15 === "source" || key15 === "cacheFile" || key15 === "refreshMinutes" || key15 === "timeoutMs")) {
                                validate22.errors = [{ instancePath: instancePath + "/marking/registry", schemaPath: "#/properties/marking/properties/registry/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.marking.properties.registry, data: data56 }];
                                return false;
                                break;
                              }
                            }
                            if (_errs179 === errors) {
                              let data57 = data56.source;
                              const _errs180 = errors;
                              if (errors === _errs180) {
                                if (typeof data57 === "string") {
                                  if (func1(data57) < 1) {
                                    validate22.errors = [{ instancePath: instancePath + "/marking/registry/source", schemaPath: "#/properties/marking/properties/registry/properties/source/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.marking.properties.registry.properties.source, data: data57 }];
                                    return false;
                                  }
                                } else {
                                  validate22.errors = [{ instancePath: instancePath + "/marking/registry/source", schemaPath: "#/properties/marking/properties/registry/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.registry.properties.source.type, parentSchema: schema33.properties.marking.properties.registry.properties.source, data: data57 }];
                                  return false;
                                }
                              }
                              var valid28 = _errs180 === errors;
                              if (valid28) {
                                if (data56.cacheFile !== void 0) {
                                  let data58 = data56.cacheFile;
                                  const _errs182 = errors;
                                  if (errors === _errs182) {
                                    if (typeof data58 === "string") {
                                      if (func1(data58) < 1) {
                                        validate22.errors = [{ instancePath: instancePath + "/marking/registry/cacheFile", schemaPath: "#/properties/marking/properties/registry/properties/cacheFile/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.marking.properties.registry.properties.cacheFile, data: data58 }];
                                        return false;
                                      }
                                    } else {
                                      validate22.errors = [{ instancePath: instancePath + "/marking/registry/cacheFile", schemaPath: "#/properties/marking/properties/registry/properties/cacheFile/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.registry.properties.cacheFile.type, parentSchema: schema33.properties.marking.properties.registry.properties.cacheFile, data: data58 }];
                                      return false;
                                    }
                                  }
                                  var valid28 = _errs182 === errors;
                                } else {
                                  var valid28 = true;
                                }
                                if (valid28) {
                                  let data59 = data56.refreshMinutes;
                                  const _errs184 = errors;
                                  if (errors === _errs184) {
                                    if (typeof data59 == "number" && isFinite(data59)) {
                                      if (data59 > 10080 || isNaN(data59)) {
                                        validate22.errors = [{ instancePath: instancePath + "/marking/registry/refreshMinutes", schemaPath: "#/properties/marking/properties/registry/properties/refreshMinutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10080 }, message: "must be <= 10080", schema: 10080, parentSchema: schema33.properties.marking.properties.registry.properties.refreshMinutes, data: data59 }];
                                        return false;
                                      } else {
                                        if (data59 < 0 || isNaN(data59)) {
                                          validate22.errors = [{ instancePath: instancePath + "/marking/registry/refreshMinutes", schemaPath: "#/properties/marking/properties/registry/properties/refreshMinutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.marking.properties.registry.properties.refreshMinutes, data: data59 }];
                                          return false;
                                        }
                                      }
                                    } else {
                                      validate22.errors = [{ instancePath: instancePath + "/marking/registry/refreshMinutes", schemaPath: "#/properties/marking/properties/registry/properties/refreshMinutes/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema33.properties.marking.properties.registry.properties.refreshMinutes.type, parentSchema: schema33.properties.marking.properties.registry.properties.refreshMinutes, data: data59 }];
                                      return false;
                                    }
                                  }
                                  var valid28 = _errs184 === errors;
                                  if (valid28) {
                                    let data60 = data56.timeoutMs;
                                    const _errs186 = errors;
                                    if (!(typeof data60 == "number" && (!(data60 % 1) && !isNaN(data60)) && isFinite(data60))) {
                                      validate22.errors = [{ instancePath: instancePath + "/marking/registry/timeoutMs", schemaPath: "#/properties/marking/properties/registry/properties/timeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.marking.properties.registry.properties.timeoutMs.type, parentSchema: schema33.properties.marking.properties.registry.properties.timeoutMs, data: data60 }];
                                      return false;
                                    }
                                    if (errors === _errs186) {
                                      if (typeof data60 == "number" && isFinite(data60)) {
                                        if (data60 > 6e5 || isNaN(data60)) {
                                          validate22.errors = [{ instancePath: instancePath + "/marking/registry/timeoutMs", schemaPath: "#/properties/marking/properties/registry/properties/timeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6e5 }, message: "must be <= 600000", schema: 6e5, parentSchema: schema33.properties.marking.properties.registry.properties.timeoutMs, data: data60 }];
                                          return false;
                                        } else {
                                          if (data60 < 1 || isNaN(data60)) {
                                            validate22.errors = [{ instancePath: instancePath + "/marking/registry/timeoutMs", schemaPath: "#/properties/marking/properties/registry/properties/timeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.marking.properties.registry.properties.timeoutMs, data: data60 }];
                                            return false;
                                          }
                                        }
                                      }
                                    }
                                    var valid28 = _errs186 === errors;
                                  }
                                }
                              }
                            }
                          } else {
                            validate22.errors = [{ instancePath: instancePath + "/marking/registry", schemaPath: "#/properties/marking/properties/registry/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.registry.type, parentSchema: schema33.properties.marking.properties.registry, data: data56 }];
                            return false;
                          }
                        }
                        var valid12 = _errs177 === errors;
                        if (valid12) {
                          let data61 = data39.idleMs;
                          const _errs188 = errors;
                          if (!(typeof data61 == "number" && (!(data61 % 1) && !isNaN(data61)) && isFinite(data61))) {
                            validate22.errors = [{ instancePath: instancePath + "/marking/idleMs", schemaPath: "#/properties/marking/properties/idleMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.marking.properties.idleMs.type, parentSchema: schema33.properties.marking.properties.idleMs, data: data61 }];
                            return false;
                          }
                          if (errors === _errs188) {
                            if (typeof data61 == "number" && isFinite(data61)) {
                              if (data61 > 36e5 || isNaN(data61)) {
                                validate22.errors = [{ instancePath: instancePath + "/marking/idleMs", schemaPath: "#/properties/marking/properties/idleMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36e5 }, message: "must be <= 3600000", schema: 36e5, parentSchema: schema33.properties.marking.properties.idleMs, data: data61 }];
                                return false;
                              } else {
                                if (data61 < 10 || isNaN(data61)) {
                                  validate22.errors = [{ instancePath: instancePath + "/marking/idleMs", schemaPath: "#/properties/marking/properties/idleMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 10 }, message: "must be >= 10", schema: 10, parentSchema: schema33.properties.marking.properties.idleMs, data: data61 }];
                                  return false;
                                }
                              }
                            }
                          }
                          var valid12 = _errs188 === errors;
                          if (valid12) {
                            let data62 = data39.ongoingMs;
                            const _errs190 = errors;
                            if (!(typeof data62 == "number" && (!(data62 % 1) && !isNaN(data62)) && isFinite(data62))) {
                              validate22.errors = [{ instancePath: instancePath + "/marking/ongoingMs", schemaPath: "#/properties/marking/properties/ongoingMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.marking.properties.ongoingMs.type, parentSchema: schema33.properties.marking.properties.ongoingMs, data: data62 }];
                              return false;
                            }
                            if (errors === _errs190) {
                              if (typeof data62 == "number" && isFinite(data62)) {
                                if (data62 > 864e5 || isNaN(data62)) {
                                  validate22.errors = [{ instancePath: instancePath + "/marking/ongoingMs", schemaPath: "#/properties/marking/properties/ongoingMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema33.properties.marking.properties.ongoingMs, data: data62 }];
                                  return false;
                                } else {
                                  if (data62 < 0 || isNaN(data62)) {
                                    validate22.errors = [{ instancePath: instancePath + "/marking/ongoingMs", schemaPath: "#/properties/marking/properties/ongoingMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.marking.properties.ongoingMs, data: data62 }];
                                    return false;
                                  }
                                }
                              }
                            }
                            var valid12 = _errs190 === errors;
                            if (valid12) {
                              let data63 = data39.addresses;
                              const _errs192 = errors;
                              if (errors === _errs192) {
                                if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                                  for (const key16 in data63) {
                                    let data64 = data63[key16];
                                    const _errs195 = errors;
                                    if (errors === _errs195) {
                                      if (typeof data64 === "string") {
                                        if (func1(data64) < 2) {
                                          validate22.errors = [{ instancePath: instancePath + "/marking/addresses/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/addresses/additionalProperties/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: schema33.properties.marking.properties.addresses.additionalProperties, data: data64 }];
                                          return false;
                                        }
                                      } else {
                                        validate22.errors = [{ instancePath: instancePath + "/marking/addresses/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/addresses/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.addresses.additionalProperties.type, parentSchema: schema33.properties.marking.properties.addresses.additionalProperties, data: data64 }];
                                        return false;
                                      }
                                    }
                                    var valid29 = _errs195 === errors;
                                    if (!valid29) {
                                      break;
                                    }
                                  }
                                } else {
                                  validate22.errors = [{ instancePath: instancePath + "/marking/addresses", schemaPath: "#/properties/marking/properties/addresses/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.addresses.type, parentSchema: schema33.properties.marking.properties.addresses, data: data63 }];
                                  return false;
                                }
                              }
                              var valid12 = _errs192 === errors;
                              if (valid12) {
                                let data65 = data39.fireflies;
                                const _errs197 = errors;
                                if (errors === _errs197) {
                                  if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
                                    if (data65.collectors === void 0) {
                                      data65.collectors = [];
                                    }
                                    if (data65.toFarEnd === void 0) {
                                      data65.toFarEnd = true;
                                    }
                                    const _errs199 = errors;
                                    for (const key17 in data65) {
                                      if (!(key17 === "collectors" || key17 === "toFarEnd" || key17 === "hostName")) {
                                        validate22.errors = [{ instancePath: instancePath + "/marking/fireflies", schemaPath: "#/properties/marking/properties/fireflies/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.marking.properties.fireflies, data: data65 }];
                                        return false;
                                        break;
                                      }
                                    }
                                    if (_errs199 === errors) {
                                      let data66 = data65.collectors;
                                      const _errs200 = errors;
                                      if (errors === _errs200) {
                                        if (Array.isArray(data66)) {
                                          var valid31 = true;
                                          const len6 = data66.length;
                                          for (let i6 = 0; i6 < len6; i6++) {
                                            let data67 = data66[i6];
                                            const _errs202 = errors;
                                            if (errors === _errs202) {
                                              if (typeof data67 === "string") {
                                                if (!pattern6.test(data67)) {
                                                  validate22.errors = [{ instancePath: instancePath + "/marking/fireflies/collectors/" + i6, schemaPath: "#/properties/marking/properties/fireflies/properties/collectors/items/pattern", keyword: "pattern", params: { pattern: "^(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]/]+)(:[0-9]{1,5})?$" }, message: 'must match pattern "^(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]/]+)(:[0-9]{1,5})?$"', schema: "^(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]/]+)(:[0-9]{1,5})?$", parentSchema: schema33.properties.marking.properties.fireflies.properties.collectors.items, data: data67 }];
                                                  return false;
                                                }
                                              } else {
                                                validate22.errors = [{ instancePath: instancePath + "/marking/fireflies/collectors/" + i6, schemaPath: "#/properties/marking/properties/fireflies/properties/collectors/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.fireflies.properties.collectors.items.type, parentSchema: schema33.properties.marking.properties.fireflies.properties.collectors.items, data: data67 }];
                                                return false;
                                              }
                                            }
                                            var valid31 = _errs202 === errors;
                                            if (!valid31) {
                                              break;
                                            }
                                          }
                                        } else {
                                          validate22.errors = [{ instancePath: instancePath + "/marking/fireflies/collectors", schemaPath: "#/properties/marking/properties/fireflies/properties/collectors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.marking.properties.fireflies.properties.collectors.type, parentSchema: schema33.properties.marking.properties.fireflies.properties.collectors, data: data66 }];
                                          return false;
                                        }
                                      }
                                      var valid30 = _errs200 === errors;
                                      if (valid30) {
                                        let data68 = data65.toFarEnd;
                                        const _errs204 = errors;
                                        if (typeof data68 !== "boolean") {
                                          validate22.errors = [{ instancePath: instancePath + "/marking/fireflies/toFarEnd", schemaPath: "#/properties/marking/properties/fireflies/properties/toFarEnd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.marking.properties.fireflies.properties.toFarEnd.type, parentSchema: schema33.properties.marking.properties.fireflies.properties.toFarEnd, data: data68 }];
                                          return false;
                                        }
                                        var valid30 = _errs204 === errors;
                                        if (valid30) {
                                          if (data65.hostName !== void 0) {
                                            let data69 = data65.hostName;
                                            const _errs206 = errors;
                                            if (errors === _errs206) {
                                              if (typeof data69 === "string") {
                                                if (func1(data69) > 255) {
                                                  validate22.errors = [{ instancePath: instancePath + "/marking/fireflies/hostName", schemaPath: "#/properties/marking/properties/fireflies/properties/hostName/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema33.properties.marking.properties.fireflies.properties.hostName, data: data69 }];
                                                  return false;
                                                } else {
                                                  if (func1(data69) < 1) {
                                                    validate22.errors = [{ instancePath: instancePath + "/marking/fireflies/hostName", schemaPath: "#/properties/marking/properties/fireflies/properties/hostName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.marking.properties.fireflies.properties.hostName, data: data69 }];
                                                    return false;
                                                  }
                                                }
                                              } else {
                                                validate22.errors = [{ instancePath: instancePath + "/marking/fireflies/hostName", schemaPath: "#/properties/marking/properties/fireflies/properties/hostName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.fireflies.properties.hostName.type, parentSchema: schema33.properties.marking.properties.fireflies.properties.hostName, data: data69 }];
                                                return false;
                                              }
                                            }
                                            var valid30 = _errs206 === errors;
                                          } else {
                                            var valid30 = true;
                                          }
                                        }
                                      }
                                    }
                                  } else {
                                    validate22.errors = [{ instancePath: instancePath + "/marking/fireflies", schemaPath: "#/properties/marking/properties/fireflies/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.fireflies.type, parentSchema: schema33.properties.marking.properties.fireflies, data: data65 }];
                                    return false;
                                  }
                                }
                                var valid12 = _errs197 === errors;
                                if (valid12) {
                                  let data70 = data39.flowd;
                                  const _errs208 = errors;
                                  if (errors === _errs208) {
                                    if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
                                      const _errs210 = errors;
                                      for (const key18 in data70) {
                                        if (!(key18 === "pipe" || key18 === "api")) {
                                          validate22.errors = [{ instancePath: instancePath + "/marking/flowd", schemaPath: "#/properties/marking/properties/flowd/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.marking.properties.flowd, data: data70 }];
                                          return false;
                                          break;
                                        }
                                      }
                                      if (_errs210 === errors) {
                                        if (data70.pipe !== void 0) {
                                          let data71 = data70.pipe;
                                          const _errs211 = errors;
                                          if (errors === _errs211) {
                                            if (typeof data71 === "string") {
                                              if (func1(data71) < 1) {
                                                validate22.errors = [{ instancePath: instancePath + "/marking/flowd/pipe", schemaPath: "#/properties/marking/properties/flowd/properties/pipe/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.marking.properties.flowd.properties.pipe, data: data71 }];
                                                return false;
                                              }
                                            } else {
                                              validate22.errors = [{ instancePath: instancePath + "/marking/flowd/pipe", schemaPath: "#/properties/marking/properties/flowd/properties/pipe/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.flowd.properties.pipe.type, parentSchema: schema33.properties.marking.properties.flowd.properties.pipe, data: data71 }];
                                              return false;
                                            }
                                          }
                                          var valid32 = _errs211 === errors;
                                        } else {
                                          var valid32 = true;
                                        }
                                        if (valid32) {
                                          if (data70.api !== void 0) {
                                            let data72 = data70.api;
                                            const _errs213 = errors;
                                            if (errors === _errs213) {
                                              if (typeof data72 === "string") {
                                                if (!pattern7.test(data72)) {
                                                  validate22.errors = [{ instancePath: instancePath + "/marking/flowd/api", schemaPath: "#/properties/marking/properties/flowd/properties/api/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"', schema: "^https?://", parentSchema: schema33.properties.marking.properties.flowd.properties.api, data: data72 }];
                                                  return false;
                                                }
                                              } else {
                                                validate22.errors = [{ instancePath: instancePath + "/marking/flowd/api", schemaPath: "#/properties/marking/properties/flowd/properties/api/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.flowd.properties.api.type, parentSchema: schema33.properties.marking.properties.flowd.properties.api, data: data72 }];
                                                return false;
                                              }
                                            }
                                            var valid32 = _errs213 === errors;
                                          } else {
                                            var valid32 = true;
                                          }
                                        }
                                      }
                                    } else {
                                      validate22.errors = [{ instancePath: instancePath + "/marking/flowd", schemaPath: "#/properties/marking/properties/flowd/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.flowd.type, parentSchema: schema33.properties.marking.properties.flowd, data: data70 }];
                                      return false;
                                    }
                                  }
                                  var valid12 = _errs208 === errors;
                                  if (valid12) {
                                    let data73 = data39.markerQueue;
                                    const _errs215 = errors;
                                    if (!(typeof data73 == "number" && (!(data73 % 1) && !isNaN(data73)) && isFinite(data73))) {
                                      validate22.errors = [{ instancePath: instancePath + "/marking/markerQueue", schemaPath: "#/properties/marking/properties/markerQueue/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.marking.properties.markerQueue.type, parentSchema: schema33.properties.marking.properties.markerQueue, data: data73 }];
                                      return false;
                                    }
                                    if (errors === _errs215) {
                                      if (typeof data73 == "number" && isFinite(data73)) {
                                        if (data73 > 1e7 || isNaN(data73)) {
                                          validate22.errors = [{ instancePath: instancePath + "/marking/markerQueue", schemaPath: "#/properties/marking/properties/markerQueue/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000", schema: 1e7, parentSchema: schema33.properties.marking.properties.markerQueue, data: data73 }];
                                          return false;
                                        } else {
                                          if (data73 < 1 || isNaN(data73)) {
                                            validate22.errors = [{ instancePath: instancePath + "/marking/markerQueue", schemaPath: "#/properties/marking/properties/markerQueue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.marking.properties.markerQueue, data: data73 }];
                                            return false;
                                          }
                                        }
                                      }
                                    }
                                    var valid12 = _errs215 === errors;
                                    if (valid12) {
                                      let data74 = data39.labelParity;
                                      const _errs217 = errors;
                                      if (typeof data74 !== "boolean") {
                                        validate22.errors = [{ instancePath: instancePath + "/marking/labelParity", schemaPath: "#/properties/marking/properties/labelParity/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.marking.properties.labelParity.type, parentSchema: schema33.properties.marking.properties.labelParity, data: data74 }];
                                        return false;
                                      }
                                      var valid12 = _errs217 === errors;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              } else {
                validate22.errors = [{ instancePath: instancePath + "/marking", schemaPath: "#/properties/marking/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.type, parentSchema: schema33.properties.marking, data: data39 }];
                return false;
              }
            }
            var valid0 = _errs85 === errors;
            if (valid0) {
              if (data.collector !== void 0) {
                let data75 = data.collector;
                const _errs219 = errors;
                if (errors === _errs219) {
                  if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
                    if (data75.port === void 0) {
                      data75.port = 10514;
                    }
                    if (data75.addresses === void 0) {
                      data75.addresses = ["::", "0.0.0.0"];
                    }
                    if (data75.receiveBufferBytes === void 0) {
                      data75.receiveBufferBytes = 8388608;
                    }
                    if (data75.maxDatagramBytes === void 0) {
                      data75.maxDatagramBytes = 8192;
                    }
                    if (data75.maxWaitingBytes === void 0) {
                      data75.maxWaitingBytes = 67108864;
                    }
                    if (data75.maxFlows === void 0) {
                      data75.maxFlows = 2e5;
                    }
                    if (data75.maxSenders === void 0) {
                      data75.maxSenders = 1024;
                    }
                    if (data75.openForMinutes === void 0) {
                      data75.openForMinutes = 1440;
                    }
                    if (data75.rememberForSeconds === void 0) {
                      data75.rememberForSeconds = 60;
                    }
                    if (data75.startWindowMs === void 0) {
                      data75.startWindowMs = 2e3;
                    }
                    const _errs221 = errors;
                    for (const key19 in data75) {
                      if (!func10.call(schema33.properties.collector.properties, key19)) {
                        validate22.errors = [{ instancePath: instancePath + "/collector", schemaPath: "#/properties/collector/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.collector, data: data75 }];
                        return false;
                        break;
                      }
                    }
                    if (_errs221 === errors) {
                      let data76 = data75.port;
                      const _errs222 = errors;
                      if (!(typeof data76 == "number" && (!(data76 % 1) && !isNaN(data76)) && isFinite(data76))) {
                        validate22.errors = [{ instancePath: instancePath + "/collector/port", schemaPath: "#/properties/collector/properties/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.collector.properties.port.type, parentSchema: schema33.properties.collector.properties.port, data: data76 }];
                        return false;
                      }
                      if (errors === _errs222) {
                        if (typeof data76 == "number" && isFinite(data76)) {
                          if (data76 > 65535 || isNaN(data76)) {
                            validate22.errors = [{ instancePath: instancePath + "/collector/port", schemaPath: "#/properties/collector/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema33.properties.collector.properties.port, data: data76 }];
                            return false;
                          } else {
                            if (data76 < 0 || isNaN(data76)) {
                              validate22.errors = [{ instancePath: instancePath + "/collector/port", schemaPath: "#/properties/collector/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.collector.properties.port, data: data76 }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid33 = _errs222 === errors;
                      if (valid33) {
                        let data77 = data75.addresses;
                        const _errs224 = errors;
                        if (errors === _errs224) {
                          if (Array.isArray(data77)) {
                            if (data77.length > 64) {
                              validate22.errors = [{ instancePath: instancePath + "/collector/addresses", schemaPath: "#/properties/collector/properties/addresses/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items", schema: 64, parentSchema: schema33.properties.collector.properties.addresses, data: data77 }];
                              return false;
                            } else {
                              if (data77.length < 1) {
                                validate22.errors = [{ instancePath: instancePath + "/collector/addresses", schemaPath: "#/properties/collector/properties/addresses/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema33.properties.collector.properties.addresses, data: data77 }];
                                return false;
                              } else {
                                var valid34 = true;
                                const len7 = data77.length;
                                for (let i7 = 0; i7 < len7; i7++) {
                                  let data78 = data77[i7];
                                  const _errs226 = errors;
                                  if (errors === _errs226) {
                                    if (typeof data78 === "string") {
                                      if (func1(data78) > 64) {
                                        validate22.errors = [{ instancePath: instancePath + "/collector/addresses/" + i7, schemaPath: "#/properties/collector/properties/addresses/items/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema33.properties.collector.properties.addresses.items, data: data78 }];
                                        return false;
                                      } else {
                                        if (func1(data78) < 2) {
                                          validate22.errors = [{ instancePath: instancePath + "/collector/addresses/" + i7, schemaPath: "#/properties/collector/properties/addresses/items/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: schema33.properties.collector.properties.addresses.items, data: data78 }];
                                          return false;
                                        }
                                      }
                                    } else {
                                      validate22.errors = [{ instancePath: instancePath + "/collector/addresses/" + i7, schemaPath: "#/properties/collector/properties/addresses/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.collector.properties.addresses.items.type, parentSchema: schema33.properties.collector.properties.addresses.items, data: data78 }];
                                      return false;
                                    }
                                  }
                                  var valid34 = _errs226 === errors;
                                  if (!valid34) {
                                    break;
                                  }
                                }
                              }
                            }
                          } else {
                            validate22.errors = [{ instancePath: instancePath + "/collector/addresses", schemaPath: "#/properties/collector/properties/addresses/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.collector.properties.addresses.type, parentSchema: schema33.properties.collector.properties.addresses, data: data77 }];
                            return false;
                          }
                        }
                        var valid33 = _errs224 === errors;
                        if (valid33) {
                          let data79 = data75.receiveBufferBytes;
                          const _errs228 = errors;
                          if (!(typeof data79 == "number" && (!(data79 % 1) && !isNaN(data79)) && isFinite(data79))) {
                            validate22.errors = [{ instancePath: instancePath + "/collector/receiveBufferBytes", schemaPath: "#/properties/collector/properties/receiveBufferBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.collector.properties.receiveBufferBytes.type, parentSchema: schema33.properties.collector.properties.receiveBufferBytes, data: data79 }];
                            return false;
                          }
                          if (errors === _errs228) {
                            if (typeof data79 == "number" && isFinite(data79)) {
                              if (data79 > 1073741824 || isNaN(data79)) {
                                validate22.errors = [{ instancePath: instancePath + "/collector/receiveBufferBytes", schemaPath: "#/properties/collector/properties/receiveBufferBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1073741824 }, message: "must be <= 1073741824", schema: 1073741824, parentSchema: schema33.properties.collector.properties.receiveBufferBytes, data: data79 }];
                                return false;
                              } else {
                                if (data79 < 4096 || isNaN(data79)) {
                                  validate22.errors = [{ instancePath: instancePath + "/collector/receiveBufferBytes", schemaPath: "#/properties/collector/properties/receiveBufferBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 4096 }, message: "must be >= 4096", schema: 4096, parentSchema: schema33.properties.collector.properties.receiveBufferBytes, data: data79 }];
                                  return false;
                                }
                              }
                            }
                          }
                          var valid33 = _errs228 === errors;
                          if (valid33) {
                            let data80 = data75.maxDatagramBytes;
                            const _errs230 = errors;
                            if (!(typeof data80 == "number" && (!(data80 % 1) && !isNaN(data80)) && isFinite(data80))) {
                              validate22.errors = [{ instancePath: instancePath + "/collector/maxDatagramBytes", schemaPath: "#/properties/collector/properties/maxDatagramBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.collector.properties.maxDatagramBytes.type, parentSchema: schema33.properties.collector.properties.maxDatagramBytes, data: data80 }];
                              return false;
                            }
                            if (errors === _errs230) {
                              if (typeof data80 == "number" && isFinite(data80)) {
                                if (data80 > 65507 || isNaN(data80)) {
                                  validate22.errors = [{ instancePath: instancePath + "/collector/maxDatagramBytes", schemaPath: "#/properties/collector/properties/maxDatagramBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65507 }, message: "must be <= 65507", schema: 65507, parentSchema: schema33.properties.collector.properties.maxDatagramBytes, data: data80 }];
                                  return false;
                                } else {
                                  if (data80 < 512 || isNaN(data80)) {
                                    validate22.errors = [{ instancePath: instancePath + "/collector/maxDatagramBytes", schemaPath: "#/properties/collector/properties/maxDatagramBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 512 }, message: "must be >= 512", schema: 512, parentSchema: schema33.properties.collector.properties.maxDatagramBytes, data: data80 }];
                                    return false;
                                  }
                                }
                              }
                            }
                            var valid33 = _errs230 === errors;
                            if (valid33) {
                              let data81 = data75.maxWaitingBytes;
                              const _errs232 = errors;
                              if (!(typeof data81 == "number" && (!(data81 % 1) && !isNaN(data81)) && isFinite(data81))) {
                                validate22.errors = [{ instancePath: instancePath + "/collector/maxWaitingBytes", schemaPath: "#/properties/collector/properties/maxWaitingBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.collector.properties.maxWaitingBytes.type, parentSchema: schema33.properties.collector.properties.maxWaitingBytes, data: data81 }];
                                return false;
                              }
                              if (errors === _errs232) {
                                if (typeof data81 == "number" && isFinite(data81)) {
                                  if (data81 > 4294967296 || isNaN(data81)) {
                                    validate22.errors = [{ instancePath: instancePath + "/collector/maxWaitingBytes", schemaPath: "#/properties/collector/properties/maxWaitingBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967296 }, message: "must be <= 4294967296", schema: 4294967296, parentSchema: schema33.properties.collector.properties.maxWaitingBytes, data: data81 }];
                                    return false;
                                  } else {
                                    if (data81 < 65536 || isNaN(data81)) {
                                      validate22.errors = [{ instancePath: instancePath + "/collector/maxWaitingBytes", schemaPath: "#/properties/collector/properties/maxWaitingBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 65536 }, message: "must be >= 65536", schema: 65536, parentSchema: schema33.properties.collector.properties.maxWaitingBytes, data: data81 }];
                                      return false;
                                    }
                                  }
                                }
                              }
                              var valid33 = _errs232 === errors;
                              if (valid33) {
                                let data82 = data75.maxFlows;
                                const _errs234 = errors;
                                if (!(typeof data82 == "number" && (!(data82 % 1) && !isNaN(data82)) && isFinite(data82))) {
                                  validate22.errors = [{ instancePath: instancePath + "/collector/maxFlows", schemaPath: "#/properties/collector/properties/maxFlows/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.collector.properties.maxFlows.type, parentSchema: schema33.properties.collector.properties.maxFlows, data: data82 }];
                                  return false;
                                }
                                if (errors === _errs234) {
                                  if (typeof data82 == "number" && isFinite(data82)) {
                                    if (data82 > 1e8 || isNaN(data82)) {
                                      validate22.errors = [{ instancePath: instancePath + "/collector/maxFlows", schemaPath: "#/properties/collector/properties/maxFlows/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e8 }, message: "must be <= 100000000", schema: 1e8, parentSchema: schema33.properties.collector.properties.maxFlows, data: data82 }];
                                      return false;
                                    } else {
                                      if (data82 < 1 || isNaN(data82)) {
                                        validate22.errors = [{ instancePath: instancePath + "/collector/maxFlows", schemaPath: "#/properties/collector/properties/maxFlows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.collector.properties.maxFlows, data: data82 }];
                                        return false;
                                      }
                                    }
                                  }
                                }
                                var valid33 = _errs234 === errors;
                                if (valid33) {
                                  let data83 = data75.maxSenders;
                                  const _errs236 = errors;
                                  if (!(typeof data83 == "number" && (!(data83 % 1) && !isNaN(data83)) && isFinite(data83))) {
                                    validate22.errors = [{ instancePath: instancePath + "/collector/maxSenders", schemaPath: "#/properties/collector/properties/maxSenders/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.collector.properties.maxSenders.type, parentSchema: schema33.properties.collector.properties.maxSenders, data: data83 }];
                                    return false;
                                  }
                                  if (errors === _errs236) {
                                    if (typeof data83 == "number" && isFinite(data83)) {
                                      if (data83 > 1e6 || isNaN(data83)) {
                                        validate22.errors = [{ instancePath: instancePath + "/collector/maxSenders", schemaPath: "#/properties/collector/properties/maxSenders/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000", schema: 1e6, parentSchema: schema33.properties.collector.properties.maxSenders, data: data83 }];
                                        return false;
                                      } else {
                                        if (data83 < 1 || isNaN(data83)) {
                                          validate22.errors = [{ instancePath: instancePath + "/collector/maxSenders", schemaPath: "#/properties/collector/properties/maxSenders/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.collector.properties.maxSenders, data: data83 }];
                                          return false;
                                        }
                                      }
                                    }
                                  }
                                  var valid33 = _errs236 === errors;
                                  if (valid33) {
                                    let data84 = data75.openForMinutes;
                                    const _errs238 = errors;
                                    if (errors === _errs238) {
                                      if (typeof data84 == "number" && isFinite(data84)) {
                                        if (data84 > 1e5 || isNaN(data84)) {
                                          validate22.errors = [{ instancePath: instancePath + "/collector/openForMinutes", schemaPath: "#/properties/collector/properties/openForMinutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000", schema: 1e5, parentSchema: schema33.properties.collector.properties.openForMinutes, data: data84 }];
                                          return false;
                                        } else {
                                          if (data84 < 0.01 || isNaN(data84)) {
                                            validate22.errors = [{ instancePath: instancePath + "/collector/openForMinutes", schemaPath: "#/properties/collector/properties/openForMinutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema33.properties.collector.properties.openForMinutes, data: data84 }];
                                            return false;
                                          }
                                        }
                                      } else {
                                        validate22.errors = [{ instancePath: instancePath + "/collector/openForMinutes", schemaPath: "#/properties/collector/properties/openForMinutes/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema33.properties.collector.properties.openForMinutes.type, parentSchema: schema33.properties.collector.properties.openForMinutes, data: data84 }];
                                        return false;
                                      }
                                    }
                                    var valid33 = _errs238 === errors;
                                    if (valid33) {
                                      let data85 = data75.rememberForSeconds;
                                      const _errs240 = errors;
                                      if (errors === _errs240) {
                                        if (typeof data85 == "number" && isFinite(data85)) {
                                          if (data85 > 86400 || isNaN(data85)) {
                                            validate22.errors = [{ instancePath: instancePath + "/collector/rememberForSeconds", schemaPath: "#/properties/collector/properties/rememberForSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema33.properties.collector.properties.rememberForSeconds, data: data85 }];
                                            return false;
                                          } else {
                                            if (data85 < 1 || isNaN(data85)) {
                                              validate22.errors = [{ instancePath: instancePath + "/collector/rememberForSeconds", schemaPath: "#/properties/collector/properties/rememberForSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.collector.properties.rememberForSeconds, data: data85 }];
                                              return false;
                                            }
                                          }
                                        } else {
                                          validate22.errors = [{ instancePath: instancePath + "/collector/rememberForSeconds", schemaPath: "#/properties/collector/properties/rememberForSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema33.properties.collector.properties.rememberForSeconds.type, parentSchema: schema33.properties.collector.properties.rememberForSeconds, data: data85 }];
                                          return false;
                                        }
                                      }
                                      var valid33 = _errs240 === errors;
                                      if (valid33) {
                                        let data86 = data75.startWindowMs;
                                        const _errs242 = errors;
                                        if (!(typeof data86 == "number" && (!(data86 % 1) && !isNaN(data86)) && isFinite(data86))) {
                                          validate22.errors = [{ instancePath: instancePath + "/collector/startWindowMs", schemaPath: "#/properties/collector/properties/startWindowMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.collector.properties.startWindowMs.type, parentSchema: schema33.properties.collector.properties.startWindowMs, data: data86 }];
                                          return false;
                                        }
                                        if (errors === _errs242) {
                                          if (typeof data86 == "number" && isFinite(data86)) {
                                            if (data86 > 6e5 || isNaN(data86)) {
                                              validate22.errors = [{ instancePath: instancePath + "/collector/startWindowMs", schemaPath: "#/properties/collector/properties/startWindowMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6e5 }, message: "must be <= 600000", schema: 6e5, parentSchema: schema33.properties.collector.properties.startWindowMs, data: data86 }];
                                              return false;
                                            } else {
                                              if (data86 < 0 || isNaN(data86)) {
                                                validate22.errors = [{ instancePath: instancePath + "/collector/startWindowMs", schemaPath: "#/properties/collector/properties/startWindowMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.collector.properties.startWindowMs, data: data86 }];
                                                return false;
                                              }
                                            }
                                          }
                                        }
                                        var valid33 = _errs242 === errors;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  } else {
                    validate22.errors = [{ instancePath: instancePath + "/collector", schemaPath: "#/properties/collector/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.collector.type, parentSchema: schema33.properties.collector, data: data75 }];
                    return false;
                  }
                }
                var valid0 = _errs219 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.metrics !== void 0) {
                  let data87 = data.metrics;
                  const _errs244 = errors;
                  if (errors === _errs244) {
                    if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
                      let missing3;
                      if (data87.listen === void 0 && (missing3 = "listen")) {
                        validate22.errors = [{ instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'", schema: schema33.properties.metrics.required, parentSchema: schema33.properties.metrics, data: data87 }];
                        return false;
                      } else {
                        const _errs246 = errors;
                        for (const key20 in data87) {
                          if (!(key20 === "listen")) {
                            validate22.errors = [{ instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.metrics, data: data87 }];
                            return false;
                            break;
                          }
                        }
                        if (_errs246 === errors) {
                          if (data87.listen !== void 0) {
                            let data88 = data87.listen;
                            const _errs247 = errors;
                            if (errors === _errs247) {
                              if (typeof data88 === "string") {
                                if (func1(data88) > 255) {
                                  validate22.errors = [{ instancePath: instancePath + "/metrics/listen", schemaPath: "#/properties/metrics/properties/listen/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema33.properties.metrics.properties.listen, data: data88 }];
                                  return false;
                                } else {
                                  if (func1(data88) < 1) {
                                    validate22.errors = [{ instancePath: instancePath + "/metrics/listen", schemaPath: "#/properties/metrics/properties/listen/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.metrics.properties.listen, data: data88 }];
                                    return false;
                                  }
                                }
                              } else {
                                validate22.errors = [{ instancePath: instancePath + "/metrics/listen", schemaPath: "#/properties/metrics/properties/listen/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.metrics.properties.listen.type, parentSchema: schema33.properties.metrics.properties.listen, data: data88 }];
                                return false;
                              }
                            }
                          }
                        }
                      }
                    } else {
                      validate22.errors = [{ instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.metrics.type, parentSchema: schema33.properties.metrics, data: data87 }];
                      return false;
                    }
                  }
                  var valid0 = _errs244 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  let data89 = data.log;
                  const _errs249 = errors;
                  if (errors === _errs249) {
                    if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
                      if (data89.level === void 0) {
                        data89.level = "info";
                      }
                      const _errs251 = errors;
                      for (const key21 in data89) {
                        if (!(key21 === "level")) {
                          validate22.errors = [{ instancePath: instancePath + "/log", schemaPath: "#/properties/log/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.log, data: data89 }];
                          return false;
                          break;
                        }
                      }
                      if (_errs251 === errors) {
                        let data90 = data89.level;
                        if (typeof data90 !== "string") {
                          validate22.errors = [{ instancePath: instancePath + "/log/level", schemaPath: "#/properties/log/properties/level/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.log.properties.level.type, parentSchema: schema33.properties.log.properties.level, data: data90 }];
                          return false;
                        }
                        if (!(data90 === "trace" || data90 === "debug" || data90 === "info" || data90 === "warn" || data90 === "error" || data90 === "silent")) {
                          validate22.errors = [{ instancePath: instancePath + "/log/level", schemaPath: "#/properties/log/properties/level/enum", keyword: "enum", params: { allowedValues: schema33.properties.log.properties.level.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.log.properties.level.enum, parentSchema: schema33.properties.log.properties.level, data: data90 }];
                          return false;
                        }
                      }
                    } else {
                      validate22.errors = [{ instancePath: instancePath + "/log", schemaPath: "#/properties/log/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.log.type, parentSchema: schema33.properties.log, data: data89 }];
                      return false;
                    }
                  }
                  var valid0 = _errs249 === errors;
                  if (valid0) {
                    let data91 = data.drainSeconds;
                    const _errs254 = errors;
                    if (errors === _errs254) {
                      if (typeof data91 == "number" && isFinite(data91)) {
                        if (data91 > 86400 || isNaN(data91)) {
                          validate22.errors = [{ instancePath: instancePath + "/drainSeconds", schemaPath: "#/properties/drainSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema33.properties.drainSeconds, data: data91 }];
                          return false;
                        } else {
                          if (data91 < 0 || isNaN(data91)) {
                            validate22.errors = [{ instancePath: instancePath + "/drainSeconds", schemaPath: "#/properties/drainSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.drainSeconds, data: data91 }];
                            return false;
                          }
                        }
                      } else {
                        validate22.errors = [{ instancePath: instancePath + "/drainSeconds", schemaPath: "#/properties/drainSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema33.properties.drainSeconds.type, parentSchema: schema33.properties.drainSeconds, data: data91 }];
                        return false;
                      }
                    }
                    var valid0 = _errs254 === errors;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data }];
      return false;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

export const validators: { readonly TlsOptions: Validator, readonly ServerOptions: Validator, readonly SiteOptions: Validator } = { TlsOptions: checkTlsOptions, ServerOptions: checkServerOptions, SiteOptions: checkSiteOptions }
