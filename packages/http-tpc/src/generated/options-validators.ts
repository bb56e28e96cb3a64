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

var checkCopyOptions = validate20;
var schema31 = { "type": "object", "description": "The active side of third-party copy.", "additionalProperties": false, "properties": { "markerIntervalMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How often a performance marker is sent; clients give up after some silent minutes.", "default": 5e3 }, "connectTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long a connection to the remote side, TLS included, may take.", "default": 6e4 }, "probeTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long a HEAD to the remote side may take.", "default": 6e4 }, "continueTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long a push waits for `100 Continue` before it sends all the same.", "default": 5e3 }, "firstByteTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long the first byte, and the answer after the last one, may take.", "default": 12e4 }, "stallTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "A copy without a byte for this long has failed.", "default": 6e4 }, "slowWindowMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "The time over which the slowest speed allowed is measured.", "default": 12e4 }, "minBytesPerSecond": { "type": "integer", "minimum": 0, "maximum": 1e12, "description": "A copy slower than this over `slowWindowMs` has failed; 0 = any speed will do.", "default": 10240 }, "maxRedirects": { "type": "integer", "minimum": 0, "maximum": 100, "description": "How many redirects of the remote side are followed.", "default": 20 }, "maxStreams": { "type": "integer", "minimum": 1, "maximum": 100, "description": "Parallel connections of one pull at most, whatever `X-Number-Of-Streams` says.", "default": 16 }, "verifyChecksums": { "type": "boolean", "description": "Compare checksums where the client does not say (`RequireChecksumVerification`) and the remote side offers one.", "default": true }, "allowTargets": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Remote sides that are allowed whatever else says no: an address, a net (`10.0.0.0/8`), a host name or `*.domain`, each with or without `:port`; IPv6 with a port in brackets.", "default": [] }, "denyTargets": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Remote sides that are refused, in the same form. Loopback, link-local, multicast and unspecified addresses always are, unless allowed.", "default": [] }, "ownHosts": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Further `host` or `host:port` under which clients reach this server, besides the Host of the request.", "default": [] } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
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
      if (data.markerIntervalMs === void 0) {
        data.markerIntervalMs = 5e3;
      }
      if (data.connectTimeoutMs === void 0) {
        data.connectTimeoutMs = 6e4;
      }
      if (data.probeTimeoutMs === void 0) {
        data.probeTimeoutMs = 6e4;
      }
      if (data.continueTimeoutMs === void 0) {
        data.continueTimeoutMs = 5e3;
      }
      if (data.firstByteTimeoutMs === void 0) {
        data.firstByteTimeoutMs = 12e4;
      }
      if (data.stallTimeoutMs === void 0) {
        data.stallTimeoutMs = 6e4;
      }
      if (data.slowWindowMs === void 0) {
        data.slowWindowMs = 12e4;
      }
      if (data.minBytesPerSecond === void 0) {
        data.minBytesPerSecond = 10240;
      }
      if (data.maxRedirects === void 0) {
        data.maxRedirects = 20;
      }
      if (data.maxStreams === void 0) {
        data.maxStreams = 16;
      }
      if (data.verifyChecksums === void 0) {
        data.verifyChecksums = true;
      }
      if (data.allowTargets === void 0) {
        data.allowTargets = [];
      }
      if (data.denyTargets === void 0) {
        data.denyTargets = [];
      }
      if (data.ownHosts === void 0) {
        data.ownHosts = [];
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!func1.call(schema31.properties, key0)) {
          validate20.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        let data0 = data.markerIntervalMs;
        const _errs2 = errors;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate20.errors = [{ instancePath: instancePath + "/markerIntervalMs", schemaPath: "#/properties/markerIntervalMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.markerIntervalMs.type, parentSchema: schema31.properties.markerIntervalMs, data: data0 }];
          return false;
        }
        if (errors === _errs2) {
          if (typeof data0 == "number" && isFinite(data0)) {
            if (data0 > 864e5 || isNaN(data0)) {
              validate20.errors = [{ instancePath: instancePath + "/markerIntervalMs", schemaPath: "#/properties/markerIntervalMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema31.properties.markerIntervalMs, data: data0 }];
              return false;
            } else {
              if (data0 < 1 || isNaN(data0)) {
                validate20.errors = [{ instancePath: instancePath + "/markerIntervalMs", schemaPath: "#/properties/markerIntervalMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.markerIntervalMs, data: data0 }];
                return false;
              }
            }
          }
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          let data1 = data.connectTimeoutMs;
          const _errs4 = errors;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            validate20.errors = [{ instancePath: instancePath + "/connectTimeoutMs", schemaPath: "#/properties/connectTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.connectTimeoutMs.type, parentSchema: schema31.properties.connectTimeoutMs, data: data1 }];
            return false;
          }
          if (errors === _errs4) {
            if (typeof data1 == "number" && isFinite(data1)) {
              if (data1 > 864e5 || isNaN(data1)) {
                validate20.errors = [{ instancePath: instancePath + "/connectTimeoutMs", schemaPath: "#/properties/connectTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema31.properties.connectTimeoutMs, data: data1 }];
                return false;
              } else {
                if (data1 < 1 || isNaN(data1)) {
                  validate20.errors = [{ instancePath: instancePath + "/connectTimeoutMs", schemaPath: "#/properties/connectTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.connectTimeoutMs, data: data1 }];
                  return false;
                }
              }
            }
          }
          var valid0 = _errs4 === errors;
          if (valid0) {
            let data2 = data.probeTimeoutMs;
            const _errs6 = errors;
            if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
              validate20.errors = [{ instancePath: instancePath + "/probeTimeoutMs", schemaPath: "#/properties/probeTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.probeTimeoutMs.type, parentSchema: schema31.properties.probeTimeoutMs, data: data2 }];
              return false;
            }
            if (errors === _errs6) {
              if (typeof data2 == "number" && isFinite(data2)) {
                if (data2 > 864e5 || isNaN(data2)) {
                  validate20.errors = [{ instancePath: instancePath + "/probeTimeoutMs", schemaPath: "#/properties/probeTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema31.properties.probeTimeoutMs, data: data2 }];
                  return false;
                } else {
                  if (data2 < 1 || isNaN(data2)) {
                    validate20.errors = [{ instancePath: instancePath + "/probeTimeoutMs", schemaPath: "#/properties/probeTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.probeTimeoutMs, data: data2 }];
                    return false;
                  }
                }
              }
            }
            var valid0 = _errs6 === errors;
            if (valid0) {
              let data3 = data.continueTimeoutMs;
              const _errs8 = errors;
              if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                validate20.errors = [{ instancePath: instancePath + "/continueTimeoutMs", schemaPath: "#/properties/continueTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.continueTimeoutMs.type, parentSchema: schema31.properties.continueTimeoutMs, data: data3 }];
                return false;
              }
              if (errors === _errs8) {
                if (typeof data3 == "number" && isFinite(data3)) {
                  if (data3 > 864e5 || isNaN(data3)) {
                    validate20.errors = [{ instancePath: instancePath + "/continueTimeoutMs", schemaPath: "#/properties/continueTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema31.properties.continueTimeoutMs, data: data3 }];
                    return false;
                  } else {
                    if (data3 < 1 || isNaN(data3)) {
                      validate20.errors = [{ instancePath: instancePath + "/continueTimeoutMs", schemaPath: "#/properties/continueTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.continueTimeoutMs, data: data3 }];
                      return false;
                    }
                  }
                }
              }
              var valid0 = _errs8 === errors;
              if (valid0) {
                let data4 = data.firstByteTimeoutMs;
                const _errs10 = errors;
                if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                  validate20.errors = [{ instancePath: instancePath + "/firstByteTimeoutMs", schemaPath: "#/properties/firstByteTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.firstByteTimeoutMs.type, parentSchema: schema31.properties.firstByteTimeoutMs, data: data4 }];
                  return false;
                }
                if (errors === _errs10) {
                  if (typeof data4 == "number" && isFinite(data4)) {
                    if (data4 > 864e5 || isNaN(data4)) {
                      validate20.errors = [{ instancePath: instancePath + "/firstByteTimeoutMs", schemaPath: "#/properties/firstByteTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema31.properties.firstByteTimeoutMs, data: data4 }];
                      return false;
                    } else {
                      if (data4 < 1 || isNaN(data4)) {
                        validate20.errors = [{ instancePath: instancePath + "/firstByteTimeoutMs", schemaPath: "#/properties/firstByteTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.firstByteTimeoutMs, data: data4 }];
                        return false;
                      }
                    }
                  }
                }
                var valid0 = _errs10 === errors;
                if (valid0) {
                  let data5 = data.stallTimeoutMs;
                  const _errs12 = errors;
                  if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                    validate20.errors = [{ instancePath: instancePath + "/stallTimeoutMs", schemaPath: "#/properties/stallTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.stallTimeoutMs.type, parentSchema: schema31.properties.stallTimeoutMs, data: data5 }];
                    return false;
                  }
                  if (errors === _errs12) {
                    if (typeof data5 == "number" && isFinite(data5)) {
                      if (data5 > 864e5 || isNaN(data5)) {
                        validate20.errors = [{ instancePath: instancePath + "/stallTimeoutMs", schemaPath: "#/properties/stallTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema31.properties.stallTimeoutMs, data: data5 }];
                        return false;
                      } else {
                        if (data5 < 1 || isNaN(data5)) {
                          validate20.errors = [{ instancePath: instancePath + "/stallTimeoutMs", schemaPath: "#/properties/stallTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.stallTimeoutMs, data: data5 }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs12 === errors;
                  if (valid0) {
                    let data6 = data.slowWindowMs;
                    const _errs14 = errors;
                    if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                      validate20.errors = [{ instancePath: instancePath + "/slowWindowMs", schemaPath: "#/properties/slowWindowMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.slowWindowMs.type, parentSchema: schema31.properties.slowWindowMs, data: data6 }];
                      return false;
                    }
                    if (errors === _errs14) {
                      if (typeof data6 == "number" && isFinite(data6)) {
                        if (data6 > 864e5 || isNaN(data6)) {
                          validate20.errors = [{ instancePath: instancePath + "/slowWindowMs", schemaPath: "#/properties/slowWindowMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema31.properties.slowWindowMs, data: data6 }];
                          return false;
                        } else {
                          if (data6 < 1 || isNaN(data6)) {
                            validate20.errors = [{ instancePath: instancePath + "/slowWindowMs", schemaPath: "#/properties/slowWindowMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.slowWindowMs, data: data6 }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid0 = _errs14 === errors;
                    if (valid0) {
                      let data7 = data.minBytesPerSecond;
                      const _errs16 = errors;
                      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                        validate20.errors = [{ instancePath: instancePath + "/minBytesPerSecond", schemaPath: "#/properties/minBytesPerSecond/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.minBytesPerSecond.type, parentSchema: schema31.properties.minBytesPerSecond, data: data7 }];
                        return false;
                      }
                      if (errors === _errs16) {
                        if (typeof data7 == "number" && isFinite(data7)) {
                          if (data7 > 1e12 || isNaN(data7)) {
                            validate20.errors = [{ instancePath: instancePath + "/minBytesPerSecond", schemaPath: "#/properties/minBytesPerSecond/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000", schema: 1e12, parentSchema: schema31.properties.minBytesPerSecond, data: data7 }];
                            return false;
                          } else {
                            if (data7 < 0 || isNaN(data7)) {
                              validate20.errors = [{ instancePath: instancePath + "/minBytesPerSecond", schemaPath: "#/properties/minBytesPerSecond/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.minBytesPerSecond, data: data7 }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid0 = _errs16 === errors;
                      if (valid0) {
                        let data8 = data.maxRedirects;
                        const _errs18 = errors;
                        if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                          validate20.errors = [{ instancePath: instancePath + "/maxRedirects", schemaPath: "#/properties/maxRedirects/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.maxRedirects.type, parentSchema: schema31.properties.maxRedirects, data: data8 }];
                          return false;
                        }
                        if (errors === _errs18) {
                          if (typeof data8 == "number" && isFinite(data8)) {
                            if (data8 > 100 || isNaN(data8)) {
                              validate20.errors = [{ instancePath: instancePath + "/maxRedirects", schemaPath: "#/properties/maxRedirects/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema31.properties.maxRedirects, data: data8 }];
                              return false;
                            } else {
                              if (data8 < 0 || isNaN(data8)) {
                                validate20.errors = [{ instancePath: instancePath + "/maxRedirects", schemaPath: "#/properties/maxRedirects/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.maxRedirects, data: data8 }];
                                return false;
                              }
                            }
                          }
                        }
                        var valid0 = _errs18 === errors;
                        if (valid0) {
                          let data9 = data.maxStreams;
                          const _errs20 = errors;
                          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                            validate20.errors = [{ instancePath: instancePath + "/maxStreams", schemaPath: "#/properties/maxStreams/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.maxStreams.type, parentSchema: schema31.properties.maxStreams, data: data9 }];
                            return false;
                          }
                          if (errors === _errs20) {
                            if (typeof data9 == "number" && isFinite(data9)) {
                              if (data9 > 100 || isNaN(data9)) {
                                validate20.errors = [{ instancePath: instancePath + "/maxStreams", schemaPath: "#/properties/maxStreams/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema31.properties.maxStreams, data: data9 }];
                                return false;
                              } else {
                                if (data9 < 1 || isNaN(data9)) {
                                  validate20.errors = [{ instancePath: instancePath + "/maxStreams", schemaPath: "#/properties/maxStreams/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.maxStreams, data: data9 }];
                                  return false;
                                }
                              }
                            }
                          }
                          var valid0 = _errs20 === errors;
                          if (valid0) {
                            let data10 = data.verifyChecksums;
                            const _errs22 = errors;
                            if (typeof data10 !== "boolean") {
                              validate20.errors = [{ instancePath: instancePath + "/verifyChecksums", schemaPath: "#/properties/verifyChecksums/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.verifyChecksums.type, parentSchema: schema31.properties.verifyChecksums, data: data10 }];
                              return false;
                            }
                            var valid0 = _errs22 === errors;
                            if (valid0) {
                              let data11 = data.allowTargets;
                              const _errs24 = errors;
                              if (errors === _errs24) {
                                if (Array.isArray(data11)) {
                                  var valid1 = true;
                                  const len0 = data11.length;
                                  for (let i0 = 0; i0 < len0; i0++) {
                                    let data12 = data11[i0];
                                    const _errs26 = errors;
                                    if (errors === _errs26) {
                                      if (typeof data12 === "string") {
                                        if (func2(data12) < 1) {
                                          validate20.errors = [{ instancePath: instancePath + "/allowTargets/" + i0, schemaPath: "#/properties/allowTargets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.allowTargets.items, data: data12 }];
                                          return false;
                                        }
                                      } else {
                                        validate20.errors = [{ instancePath: instancePath + "/allowTargets/" + i0, schemaPath: "#/properties/allowTargets/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.allowTargets.items.type, parentSchema: schema31.properties.allowTargets.items, data: data12 }];
                                        return false;
                                      }
                                    }
                                    var valid1 = _errs26 === errors;
                                    if (!valid1) {
                                      break;
                                    }
                                  }
                                } else {
                                  validate20.errors = [{ instancePath: instancePath + "/allowTargets", schemaPath: "#/properties/allowTargets/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.allowTargets.type, parentSchema: schema31.properties.allowTargets, data: data11 }];
                                  return false;
                                }
                              }
                              var valid0 = _errs24 === errors;
                              if (valid0) {
                                let data13 = data.denyTargets;
                                const _errs28 = errors;
                                if (errors === _errs28) {
                                  if (Array.isArray(data13)) {
                                    var valid2 = true;
                                    const len1 = data13.length;
                                    for (let i1 = 0; i1 < len1; i1++) {
                                      let data14 = data13[i1];
                                      const _errs30 = errors;
                                      if (errors === _errs30) {
                                        if (typeof data14 === "string") {
                                          if (func2(data14) < 1) {
                                            validate20.errors = [{ instancePath: instancePath + "/denyTargets/" + i1, schemaPath: "#/properties/denyTargets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.denyTargets.items, data: data14 }];
                                            return false;
                                          }
                                        } else {
                                          validate20.errors = [{ instancePath: instancePath + "/denyTargets/" + i1, schemaPath: "#/properties/denyTargets/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.denyTargets.items.type, parentSchema: schema31.properties.denyTargets.items, data: data14 }];
                                          return false;
                                        }
                                      }
                                      var valid2 = _errs30 === errors;
                                      if (!valid2) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate20.errors = [{ instancePath: instancePath + "/denyTargets", schemaPath: "#/properties/denyTargets/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.denyTargets.type, parentSchema: schema31.properties.denyTargets, data: data13 }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs28 === errors;
                                if (valid0) {
                                  let data15 = data.ownHosts;
                                  const _errs32 = errors;
                                  if (errors === _errs32) {
                                    if (Array.isArray(data15)) {
                                      var valid3 = true;
                                      const len2 = data15.length;
                                      for (let i2 = 0; i2 < len2; i2++) {
                                        let data16 = data15[i2];
                                        const _errs34 = errors;
                                        if (errors === _errs34) {
                                          if (typeof data16 === "string") {
                                            if (func2(data16) < 1) {
                                              validate20.errors = [{ instancePath: instancePath + "/ownHosts/" + i2, schemaPath: "#/properties/ownHosts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.ownHosts.items, data: data16 }];
                                              return false;
                                            }
                                          } else {
                                            validate20.errors = [{ instancePath: instancePath + "/ownHosts/" + i2, schemaPath: "#/properties/ownHosts/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.ownHosts.items.type, parentSchema: schema31.properties.ownHosts.items, data: data16 }];
                                            return false;
                                          }
                                        }
                                        var valid3 = _errs34 === errors;
                                        if (!valid3) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate20.errors = [{ instancePath: instancePath + "/ownHosts", schemaPath: "#/properties/ownHosts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.ownHosts.type, parentSchema: schema31.properties.ownHosts, data: data15 }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs32 === errors;
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
      validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data }];
      return false;
    }
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var checkWebdavOptions = validate21;
var schema32 = { "type": "object", "description": "The storage server: GET, PUT and WebDAV.", "additionalProperties": false, "properties": { "createParents": { "type": "boolean", "description": "A PUT creates missing parent directories instead of being refused with 409.", "default": false }, "stallTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "A GET or PUT whose client moves no byte for this long is given up.", "default": 12e4 }, "ownHosts": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Further `host` or `host:port` under which clients reach this server, besides the Host of the request.", "default": [] } } };
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
      if (data.createParents === void 0) {
        data.createParents = false;
      }
      if (data.stallTimeoutMs === void 0) {
        data.stallTimeoutMs = 12e4;
      }
      if (data.ownHosts === void 0) {
        data.ownHosts = [];
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "createParents" || key0 === "stallTimeoutMs" || key0 === "ownHosts")) {
          validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32, data }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        let data0 = data.createParents;
        const _errs2 = errors;
        if (typeof data0 !== "boolean") {
          validate21.errors = [{ instancePath: instancePath + "/createParents", schemaPath: "#/properties/createParents/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.createParents.type, parentSchema: schema32.properties.createParents, data: data0 }];
          return false;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          let data1 = data.stallTimeoutMs;
          const _errs4 = errors;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            validate21.errors = [{ instancePath: instancePath + "/stallTimeoutMs", schemaPath: "#/properties/stallTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.stallTimeoutMs.type, parentSchema: schema32.properties.stallTimeoutMs, data: data1 }];
            return false;
          }
          if (errors === _errs4) {
            if (typeof data1 == "number" && isFinite(data1)) {
              if (data1 > 864e5 || isNaN(data1)) {
                validate21.errors = [{ instancePath: instancePath + "/stallTimeoutMs", schemaPath: "#/properties/stallTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema32.properties.stallTimeoutMs, data: data1 }];
                return false;
              } else {
                if (data1 < 1 || isNaN(data1)) {
                  validate21.errors = [{ instancePath: instancePath + "/stallTimeoutMs", schemaPath: "#/properties/stallTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.stallTimeoutMs, data: data1 }];
                  return false;
                }
              }
            }
          }
          var valid0 = _errs4 === errors;
          if (valid0) {
            let data2 = data.ownHosts;
            const _errs6 = errors;
            if (errors === _errs6) {
              if (Array.isArray(data2)) {
                var valid1 = true;
                const len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data3 = data2[i0];
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (typeof data3 === "string") {
                      if (func2(data3) < 1) {
                        validate21.errors = [{ instancePath: instancePath + "/ownHosts/" + i0, schemaPath: "#/properties/ownHosts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.ownHosts.items, data: data3 }];
                        return false;
                      }
                    } else {
                      validate21.errors = [{ instancePath: instancePath + "/ownHosts/" + i0, schemaPath: "#/properties/ownHosts/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.ownHosts.items.type, parentSchema: schema32.properties.ownHosts.items, data: data3 }];
                      return false;
                    }
                  }
                  var valid1 = _errs8 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate21.errors = [{ instancePath: instancePath + "/ownHosts", schemaPath: "#/properties/ownHosts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.ownHosts.type, parentSchema: schema32.properties.ownHosts, data: data2 }];
                return false;
              }
            }
            var valid0 = _errs6 === errors;
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
var checkCopyClientOptions = validate22;
var schema33 = { "type": "object", "description": "One COPY, as a client asks for it.", "additionalProperties": false, "required": ["url"], "properties": { "url": { "type": "string", "description": "The file on the active side.", "pattern": "^(https?|davs?)://" }, "source": { "type": "string", "description": "Pull: the URL that the active side reads.", "minLength": 1 }, "destination": { "type": "string", "description": "Push: the URL that the active side writes.", "minLength": 1 }, "scitag": { "type": "integer", "minimum": 65, "maximum": 65535, "description": "The active side marks its connections with this tag." }, "transferScitag": { "type": "integer", "minimum": 65, "maximum": 65535, "description": "The passive side gets this tag." }, "overwrite": { "type": "boolean", "description": "Whether an existing file may be replaced; the server's default is yes." }, "streams": { "type": "integer", "minimum": 0, "maximum": 100, "description": "Parallel connections of a pull." }, "requireChecksumVerification": { "type": "boolean", "description": "Whether the active side must compare checksums, or shall not." }, "headers": { "type": "object", "description": "Headers for the active side, such as Authorization.", "default": {}, "additionalProperties": { "type": "string" } }, "transferHeaders": { "type": "object", "description": "Headers that the active side shows the passive one, such as Authorization.", "default": {}, "additionalProperties": { "type": "string" } }, "maxRedirects": { "type": "integer", "minimum": 0, "maximum": 100, "description": "How many redirects of the active side are followed.", "default": 20 }, "credentialsFollowRedirects": { "type": "boolean", "description": "Show `Authorization`, `Cookie` and `TransferHeaderAuthorization` to every host that a redirect names, as some storage systems need; by default only to the origin of `url`.", "default": false }, "answerTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long the active side may take until it accepts.", "default": 3e5 }, "silenceTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long the active side may be silent between two markers.", "default": 12e4 } } };
var pattern4 = new RegExp("^(https?|davs?)://", "u");
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
      if (data.headers === void 0) {
        data.headers = {};
      }
      if (data.transferHeaders === void 0) {
        data.transferHeaders = {};
      }
      if (data.maxRedirects === void 0) {
        data.maxRedirects = 20;
      }
      if (data.credentialsFollowRedirects === void 0) {
        data.credentialsFollowRedirects = false;
      }
      if (data.answerTimeoutMs === void 0) {
        data.answerTimeoutMs = 3e5;
      }
      if (data.silenceTimeoutMs === void 0) {
        data.silenceTimeoutMs = 12e4;
      }
      let missing0;
      if (data.url === void 0 && (missing0 = "url")) {
        validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema33.required, parentSchema: schema33, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema33.properties, key0)) {
            validate22.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.url !== void 0) {
            let data0 = data.url;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (!pattern4.test(data0)) {
                  validate22.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^(https?|davs?)://" }, message: 'must match pattern "^(https?|davs?)://"', schema: "^(https?|davs?)://", parentSchema: schema33.properties.url, data: data0 }];
                  return false;
                }
              } else {
                validate22.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.url.type, parentSchema: schema33.properties.url, data: data0 }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.source !== void 0) {
              let data1 = data.source;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (func2(data1) < 1) {
                    validate22.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.source, data: data1 }];
                    return false;
                  }
                } else {
                  validate22.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.source.type, parentSchema: schema33.properties.source, data: data1 }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.destination !== void 0) {
                let data2 = data.destination;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data2 === "string") {
                    if (func2(data2) < 1) {
                      validate22.errors = [{ instancePath: instancePath + "/destination", schemaPath: "#/properties/destination/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.destination, data: data2 }];
                      return false;
                    }
                  } else {
                    validate22.errors = [{ instancePath: instancePath + "/destination", schemaPath: "#/properties/destination/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.destination.type, parentSchema: schema33.properties.destination, data: data2 }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.scitag !== void 0) {
                  let data3 = data.scitag;
                  const _errs8 = errors;
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                    validate22.errors = [{ instancePath: instancePath + "/scitag", schemaPath: "#/properties/scitag/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.scitag.type, parentSchema: schema33.properties.scitag, data: data3 }];
                    return false;
                  }
                  if (errors === _errs8) {
                    if (typeof data3 == "number" && isFinite(data3)) {
                      if (data3 > 65535 || isNaN(data3)) {
                        validate22.errors = [{ instancePath: instancePath + "/scitag", schemaPath: "#/properties/scitag/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema33.properties.scitag, data: data3 }];
                        return false;
                      } else {
                        if (data3 < 65 || isNaN(data3)) {
                          validate22.errors = [{ instancePath: instancePath + "/scitag", schemaPath: "#/properties/scitag/minimum", keyword: "minimum", params: { comparison: ">=", limit: 65 }, message: "must be >= 65", schema: 65, parentSchema: schema33.properties.scitag, data: data3 }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.transferScitag !== void 0) {
                    let data4 = data.transferScitag;
                    const _errs10 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                      validate22.errors = [{ instancePath: instancePath + "/transferScitag", schemaPath: "#/properties/transferScitag/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.transferScitag.type, parentSchema: schema33.properties.transferScitag, data: data4 }];
                      return false;
                    }
                    if (errors === _errs10) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 > 65535 || isNaN(data4)) {
                          validate22.errors = [{ instancePath: instancePath + "/transferScitag", schemaPath: "#/properties/transferScitag/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema33.properties.transferScitag, data: data4 }];
                          return false;
                        } else {
                          if (data4 < 65 || isNaN(data4)) {
                            validate22.errors = [{ instancePath: instancePath + "/transferScitag", schemaPath: "#/properties/transferScitag/minimum", keyword: "minimum", params: { comparison: ">=", limit: 65 }, message: "must be >= 65", schema: 65, parentSchema: schema33.properties.transferScitag, data: data4 }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.overwrite !== void 0) {
                      let data5 = data.overwrite;
                      const _errs12 = errors;
                      if (typeof data5 !== "boolean") {
                        validate22.errors = [{ instancePath: instancePath + "/overwrite", schemaPath: "#/properties/overwrite/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.overwrite.type, parentSchema: schema33.properties.overwrite, data: data5 }];
                        return false;
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.streams !== void 0) {
                        let data6 = data.streams;
                        const _errs14 = errors;
                        if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                          validate22.errors = [{ instancePath: instancePath + "/streams", schemaPath: "#/properties/streams/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.streams.type, parentSchema: schema33.properties.streams, data: data6 }];
                          return false;
                        }
                        if (errors === _errs14) {
                          if (typeof data6 == "number" && isFinite(data6)) {
                            if (data6 > 100 || isNaN(data6)) {
                              validate22.errors = [{ instancePath: instancePath + "/streams", schemaPath: "#/properties/streams/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema33.properties.streams, data: data6 }];
                              return false;
                            } else {
                              if (data6 < 0 || isNaN(data6)) {
                                validate22.errors = [{ instancePath: instancePath + "/streams", schemaPath: "#/properties/streams/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.streams, data: data6 }];
                                return false;
                              }
                            }
                          }
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.requireChecksumVerification !== void 0) {
                          let data7 = data.requireChecksumVerification;
                          const _errs16 = errors;
                          if (typeof data7 !== "boolean") {
                            validate22.errors = [{ instancePath: instancePath + "/requireChecksumVerification", schemaPath: "#/properties/requireChecksumVerification/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.requireChecksumVerification.type, parentSchema: schema33.properties.requireChecksumVerification, data: data7 }];
                            return false;
                          }
                          var valid0 = _errs16 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          let data8 = data.headers;
                          const _errs18 = errors;
                          if (errors === _errs18) {
                            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                              for (const key1 in data8) {
                                let data9 = data8[key1];
                                const _errs21 = errors;
                                if (typeof data9 !== "string") {
                                  validate22.errors = [{ instancePath: instancePath + "/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.headers.additionalProperties.type, parentSchema: schema33.properties.headers.additionalProperties, data: data9 }];
                                  return false;
                                }
                                var valid1 = _errs21 === errors;
                                if (!valid1) {
                                  break;
                                }
                              }
                            } else {
                              validate22.errors = [{ instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.headers.type, parentSchema: schema33.properties.headers, data: data8 }];
                              return false;
                            }
                          }
                          var valid0 = _errs18 === errors;
                          if (valid0) {
                            let data10 = data.transferHeaders;
                            const _errs23 = errors;
                            if (errors === _errs23) {
                              if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                for (const key2 in data10) {
                                  let data11 = data10[key2];
                                  const _errs26 = errors;
                                  if (typeof data11 !== "string") {
                                    validate22.errors = [{ instancePath: instancePath + "/transferHeaders/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/transferHeaders/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.transferHeaders.additionalProperties.type, parentSchema: schema33.properties.transferHeaders.additionalProperties, data: data11 }];
                                    return false;
                                  }
                                  var valid2 = _errs26 === errors;
                                  if (!valid2) {
                                    break;
                                  }
                                }
                              } else {
                                validate22.errors = [{ instancePath: instancePath + "/transferHeaders", schemaPath: "#/properties/transferHeaders/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.transferHeaders.type, parentSchema: schema33.properties.transferHeaders, data: data10 }];
                                return false;
                              }
                            }
                            var valid0 = _errs23 === errors;
                            if (valid0) {
                              let data12 = data.maxRedirects;
                              const _errs28 = errors;
                              if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                                validate22.errors = [{ instancePath: instancePath + "/maxRedirects", schemaPath: "#/properties/maxRedirects/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.maxRedirects.type, parentSchema: schema33.properties.maxRedirects, data: data12 }];
                                return false;
                              }
                              if (errors === _errs28) {
                                if (typeof data12 == "number" && isFinite(data12)) {
                                  if (data12 > 100 || isNaN(data12)) {
                                    validate22.errors = [{ instancePath: instancePath + "/maxRedirects", schemaPath: "#/properties/maxRedirects/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema33.properties.maxRedirects, data: data12 }];
                                    return false;
                                  } else {
                                    if (data12 < 0 || isNaN(data12)) {
                                      validate22.errors = [{ instancePath: instancePath + "/maxRedirects", schemaPath: "#/properties/maxRedirects/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.maxRedirects, data: data12 }];
                                      return false;
                                    }
                                  }
                                }
                              }
                              var valid0 = _errs28 === errors;
                              if (valid0) {
                                let data13 = data.credentialsFollowRedirects;
                                const _errs30 = errors;
                                if (typeof data13 !== "boolean") {
                                  validate22.errors = [{ instancePath: instancePath + "/credentialsFollowRedirects", schemaPath: "#/properties/credentialsFollowRedirects/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.credentialsFollowRedirects.type, parentSchema: schema33.properties.credentialsFollowRedirects, data: data13 }];
                                  return false;
                                }
                                var valid0 = _errs30 === errors;
                                if (valid0) {
                                  let data14 = data.answerTimeoutMs;
                                  const _errs32 = errors;
                                  if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                                    validate22.errors = [{ instancePath: instancePath + "/answerTimeoutMs", schemaPath: "#/properties/answerTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.answerTimeoutMs.type, parentSchema: schema33.properties.answerTimeoutMs, data: data14 }];
                                    return false;
                                  }
                                  if (errors === _errs32) {
                                    if (typeof data14 == "number" && isFinite(data14)) {
                                      if (data14 > 864e5 || isNaN(data14)) {
                                        validate22.errors = [{ instancePath: instancePath + "/answerTimeoutMs", schemaPath: "#/properties/answerTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema33.properties.answerTimeoutMs, data: data14 }];
                                        return false;
                                      } else {
                                        if (data14 < 1 || isNaN(data14)) {
                                          validate22.errors = [{ instancePath: instancePath + "/answerTimeoutMs", schemaPath: "#/properties/answerTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.answerTimeoutMs, data: data14 }];
                                          return false;
                                        }
                                      }
                                    }
                                  }
                                  var valid0 = _errs32 === errors;
                                  if (valid0) {
                                    let data15 = data.silenceTimeoutMs;
                                    const _errs34 = errors;
                                    if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                                      validate22.errors = [{ instancePath: instancePath + "/silenceTimeoutMs", schemaPath: "#/properties/silenceTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.silenceTimeoutMs.type, parentSchema: schema33.properties.silenceTimeoutMs, data: data15 }];
                                      return false;
                                    }
                                    if (errors === _errs34) {
                                      if (typeof data15 == "number" && isFinite(data15)) {
                                        if (data15 > 864e5 || isNaN(data15)) {
                                          validate22.errors = [{ instancePath: instancePath + "/silenceTimeoutMs", schemaPath: "#/properties/silenceTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema33.properties.silenceTimeoutMs, data: data15 }];
                                          return false;
                                        } else {
                                          if (data15 < 1 || isNaN(data15)) {
                                            validate22.errors = [{ instancePath: instancePath + "/silenceTimeoutMs", schemaPath: "#/properties/silenceTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.silenceTimeoutMs, data: data15 }];
                                            return false;
                                          }
                                        }
                                      }
                                    }
                                    var valid0 = _errs34 === errors;
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

export const validators: { readonly CopyOptions: Validator, readonly WebdavOptions: Validator, readonly CopyClientOptions: Validator } = { CopyOptions: checkCopyOptions, WebdavOptions: checkWebdavOptions, CopyClientOptions: checkCopyClientOptions }
