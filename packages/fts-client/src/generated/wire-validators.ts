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

var checksubmittedJob = validate20;
var schema31 = { "type": "object", "additionalProperties": false, "required": ["files"], "properties": { "files": { "type": "array", "minItems": 1, "maxItems": 1e5, "items": { "type": "object", "additionalProperties": false, "required": ["sources", "destinations"], "properties": { "sources": { "type": "array", "minItems": 1, "maxItems": 1e3, "items": { "type": "string", "maxLength": 8192 } }, "destinations": { "type": "array", "minItems": 1, "maxItems": 1e3, "items": { "type": "string", "maxLength": 8192 } }, "checksum": { "type": "string", "maxLength": 1024 }, "filesize": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "metadata": {}, "staging_metadata": { "type": "object" }, "archive_metadata": { "type": "object" }, "activity": { "type": "string", "maxLength": 1024 }, "selection_strategy": { "type": "string", "maxLength": 1024 }, "scitag": { "type": ["integer", "null"], "minimum": 65, "maximum": 65535 }, "source_tokens": { "type": "array", "maxItems": 1e3, "items": { "type": "string", "minLength": 1, "maxLength": 65536 } }, "destination_tokens": { "type": "array", "maxItems": 1e3, "items": { "type": "string", "minLength": 1, "maxLength": 65536 } } } } }, "params": { "type": "object", "additionalProperties": false, "properties": { "verify_checksum": { "enum": [true, false, "source", "target", "both", "none"] }, "overwrite": { "type": "boolean" }, "overwrite_when_only_on_disk": { "type": "boolean" }, "overwrite_hop": { "type": "boolean" }, "overwrite_on_retry": { "type": "boolean" }, "reuse": { "type": ["boolean", "null"] }, "multihop": { "type": "boolean" }, "retry": { "type": "integer", "minimum": -1, "maximum": 1e3 }, "retry_delay": { "type": "integer", "minimum": 0, "maximum": 2147483647 }, "priority": { "type": "integer", "minimum": 1, "maximum": 5 }, "max_time_in_queue": { "type": "integer", "minimum": 0, "maximum": 1e5 }, "bring_online": { "type": "integer", "minimum": -1, "maximum": 2147483647 }, "archive_timeout": { "type": "integer", "minimum": -1, "maximum": 2147483647 }, "copy_pin_lifetime": { "type": "integer", "minimum": -1, "maximum": 2147483647 }, "job_metadata": {}, "source_spacetoken": { "type": "string", "maxLength": 1024 }, "destination_spacetoken": { "type": "string", "maxLength": 1024 }, "dst_file_report": { "type": "boolean" }, "gridftp": { "type": "string", "maxLength": 1024 }, "s3alternate": { "type": "boolean" }, "nostreams": { "type": "integer", "minimum": 0, "maximum": 1e3 }, "timeout": { "type": "integer", "minimum": 0, "maximum": 2147483647 }, "buffer_size": { "type": "integer", "minimum": 0, "maximum": 2147483647 }, "strict_copy": { "type": "boolean" }, "disable_cleanup": { "type": "boolean" }, "ipv4": { "type": "boolean" }, "ipv6": { "type": "boolean" }, "id_generator": { "enum": ["standard", "deterministic"] }, "sid": { "type": "string", "minLength": 1, "maxLength": 1024 }, "target_qos": { "type": "string", "maxLength": 1024 }, "credential": { "type": "string", "maxLength": 1024 } } } } };
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
      let missing0;
      if (data.files === void 0 && (missing0 = "files")) {
        validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema31.required, parentSchema: schema31, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "files" || key0 === "params")) {
            validate20.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.files !== void 0) {
            let data0 = data.files;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                if (data0.length > 1e5) {
                  validate20.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/maxItems", keyword: "maxItems", params: { limit: 1e5 }, message: "must NOT have more than 100000 items", schema: 1e5, parentSchema: schema31.properties.files, data: data0 }];
                  return false;
                } else {
                  if (data0.length < 1) {
                    validate20.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.files, data: data0 }];
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data0.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data1 = data0[i0];
                      const _errs4 = errors;
                      if (errors === _errs4) {
                        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                          let missing1;
                          if (data1.sources === void 0 && (missing1 = "sources") || data1.destinations === void 0 && (missing1 = "destinations")) {
                            validate20.errors = [{ instancePath: instancePath + "/files/" + i0, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'", schema: schema31.properties.files.items.required, parentSchema: schema31.properties.files.items, data: data1 }];
                            return false;
                          } else {
                            const _errs6 = errors;
                            for (const key1 in data1) {
                              if (!func1.call(schema31.properties.files.items.properties, key1)) {
                                validate20.errors = [{ instancePath: instancePath + "/files/" + i0, schemaPath: "#/properties/files/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.files.items, data: data1 }];
                                return false;
                                break;
                              }
                            }
                            if (_errs6 === errors) {
                              if (data1.sources !== void 0) {
                                let data2 = data1.sources;
                                const _errs7 = errors;
                                if (errors === _errs7) {
                                  if (Array.isArray(data2)) {
                                    if (data2.length > 1e3) {
                                      validate20.errors = [{ instancePath: instancePath + "/files/" + i0 + "/sources", schemaPath: "#/properties/files/items/properties/sources/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema31.properties.files.items.properties.sources, data: data2 }];
                                      return false;
                                    } else {
                                      if (data2.length < 1) {
                                        validate20.errors = [{ instancePath: instancePath + "/files/" + i0 + "/sources", schemaPath: "#/properties/files/items/properties/sources/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.files.items.properties.sources, data: data2 }];
                                        return false;
                                      } else {
                                        var valid3 = true;
                                        const len1 = data2.length;
                                        for (let i1 = 0; i1 < len1; i1++) {
                                          let data3 = data2[i1];
                                          const _errs9 = errors;
                                          if (errors === _errs9) {
                                            if (typeof data3 === "string") {
                                              if (func2(data3) > 8192) {
                                                validate20.errors = [{ instancePath: instancePath + "/files/" + i0 + "/sources/" + i1, schemaPath: "#/properties/files/items/properties/sources/items/maxLength", keyword: "maxLength", params: { limit: 8192 }, message: "must NOT have more than 8192 characters", schema: 8192, parentSchema: schema31.properties.files.items.properties.sources.items, data: data3 }];
                                                return false;
                                              }
                                            } else {
                                              validate20.errors = [{ instancePath: instancePath + "/files/" + i0 + "/sources/" + i1, schemaPath: "#/properties/files/items/properties/sources/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.files.items.properties.sources.items.type, parentSchema: schema31.properties.files.items.properties.sources.items, data: data3 }];
                                              return false;
                                            }
                                          }
                                          var valid3 = _errs9 === errors;
                                          if (!valid3) {
                                            break;
                                          }
                                        }
                                      }
                                    }
                                  } else {
                                    validate20.errors = [{ instancePath: instancePath + "/files/" + i0 + "/sources", schemaPath: "#/properties/files/items/properties/sources/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.files.items.properties.sources.type, parentSchema: schema31.properties.files.items.properties.sources, data: data2 }];
                                    return false;
                                  }
                                }
                                var valid2 = _errs7 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data1.destinations !== void 0) {
                                  let data4 = data1.destinations;
                                  const _errs11 = errors;
                                  if (errors === _errs11) {
                                    if (Array.isArray(data4)) {
                                      if (data4.length > 1e3) {
                                        validate20.errors = [{ instancePath: instancePath + "/files/" + i0 + "/destinations", schemaPath: "#/properties/files/items/properties/destinations/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema31.properties.files.items.properties.destinations, data: data4 }];
                                        return false;
                                      } else {
                                        if (data4.length < 1) {
                                          validate20.errors = [{ instancePath: instancePath + "/files/" + i0 + "/destinations", schemaPath: "#/properties/files/items/properties/destinations/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.files.items.properties.destinations, data: data4 }];
                                          return false;
                                        } else {
                                          var valid4 = true;
                                          const len2 = data4.length;
                                          for (let i2 = 0; i2 < len2; i2++) {
                                            let data5 = data4[i2];
                                            const _errs13 = errors;
                                            if (errors === _errs13) {
                                              if (typeof data5 === "string") {
                                                if (func2(data5) > 8192) {
                                                  validate20.errors = [{ instancePath: instancePath + "/files/" + i0 + "/destinations/" + i2, schemaPath: "#/properties/files/items/properties/destinations/items/maxLength", keyword: "maxLength", params: { limit: 8192 }, message: "must NOT have more than 8192 characters", schema: 8192, parentSchema: schema31.properties.files.items.properties.destinations.items, data: data5 }];
                                                  return false;
                                                }
                                              } else {
                                                validate20.errors = [{ instancePath: instancePath + "/files/" + i0 + "/destinations/" + i2, schemaPath: "#/properties/files/items/properties/destinations/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.files.items.properties.destinations.items.type, parentSchema: schema31.properties.files.items.properties.destinations.items, data: data5 }];
                                                return false;
                                              }
                                            }
                                            var valid4 = _errs13 === errors;
                                            if (!valid4) {
                                              break;
                                            }
                                          }
                                        }
                                      }
                                    } else {
                                      validate20.errors = [{ instancePath: instancePath + "/files/" + i0 + "/destinations", schemaPath: "#/properties/files/items/properties/destinations/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.files.items.properties.destinations.type, parentSchema: schema31.properties.files.items.properties.destinations, data: data4 }];
                                      return false;
                                    }
                                  }
                                  var valid2 = _errs11 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data1.checksum !== void 0) {
                                    let data6 = data1.checksum;
                                    const _errs15 = errors;
                                    if (errors === _errs15) {
                                      if (typeof data6 === "string") {
                                        if (func2(data6) > 1024) {
                                          validate20.errors = [{ instancePath: instancePath + "/files/" + i0 + "/checksum", schemaPath: "#/properties/files/items/properties/checksum/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema31.properties.files.items.properties.checksum, data: data6 }];
                                          return false;
                                        }
                                      } else {
                                        validate20.errors = [{ instancePath: instancePath + "/files/" + i0 + "/checksum", schemaPath: "#/properties/files/items/properties/checksum/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.files.items.properties.checksum.type, parentSchema: schema31.properties.files.items.properties.checksum, data: data6 }];
                                        return false;
                                      }
                                    }
                                    var valid2 = _errs15 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data1.filesize !== void 0) {
                                      let data7 = data1.filesize;
                                      const _errs17 = errors;
                                      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                                        validate20.errors = [{ instancePath: instancePath + "/files/" + i0 + "/filesize", schemaPath: "#/properties/files/items/properties/filesize/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.files.items.properties.filesize.type, parentSchema: schema31.properties.files.items.properties.filesize, data: data7 }];
                                        return false;
                                      }
                                      if (errors === _errs17) {
                                        if (typeof data7 == "number" && isFinite(data7)) {
                                          if (data7 > 9007199254740991 || isNaN(data7)) {
                                            validate20.errors = [{ instancePath: instancePath + "/files/" + i0 + "/filesize", schemaPath: "#/properties/files/items/properties/filesize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema31.properties.files.items.properties.filesize, data: data7 }];
                                            return false;
                                          } else {
                                            if (data7 < 0 || isNaN(data7)) {
                                              validate20.errors = [{ instancePath: instancePath + "/files/" + i0 + "/filesize", schemaPath: "#/properties/files/items/properties/filesize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.files.items.properties.filesize, data: data7 }];
                                              return false;
                                            }
                                          }
                                        }
                                      }
                                      var valid2 = _errs17 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data1.staging_metadata !== void 0) {
                                        let data8 = data1.staging_metadata;
                                        const _errs19 = errors;
                                        if (!(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
                                          validate20.errors = [{ instancePath: instancePath + "/files/" + i0 + "/staging_metadata", schemaPath: "#/properties/files/items/properties/staging_metadata/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.files.items.properties.staging_metadata.type, parentSchema: schema31.properties.files.items.properties.staging_metadata, data: data8 }];
                                          return false;
                                        }
                                        var valid2 = _errs19 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                      if (valid2) {
                                        if (data1.archive_metadata !== void 0) {
                                          let data9 = data1.archive_metadata;
                                          const _errs21 = errors;
                                          if (!(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
                                            validate20.errors = [{ instancePath: instancePath + "/files/" + i0 + "/archive_metadata", schemaPath: "#/properties/files/items/properties/archive_metadata/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.files.items.properties.archive_metadata.type, parentSchema: schema31.properties.files.items.properties.archive_metadata, data: data9 }];
                                            return false;
                                          }
                                          var valid2 = _errs21 === errors;
                                        } else {
                                          var valid2 = true;
                                        }
                                        if (valid2) {
                                          if (data1.activity !== void 0) {
                                            let data10 = data1.activity;
                                            const _errs23 = errors;
                                            if (errors === _errs23) {
                                              if (typeof data10 === "string") {
                                                if (func2(data10) > 1024) {
                                                  validate20.errors = [{ instancePath: instancePath + "/files/" + i0 + "/activity", schemaPath: "#/properties/files/items/properties/activity/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema31.properties.files.items.properties.activity, data: data10 }];
                                                  return false;
                                                }
                                              } else {
                                                validate20.errors = [{ instancePath: instancePath + "/files/" + i0 + "/activity", schemaPath: "#/properties/files/items/properties/activity/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.files.items.properties.activity.type, parentSchema: schema31.properties.files.items.properties.activity, data: data10 }];
                                                return false;
                                              }
                                            }
                                            var valid2 = _errs23 === errors;
                                          } else {
                                            var valid2 = true;
                                          }
                                          if (valid2) {
                                            if (data1.selection_strategy !== void 0) {
                                              let data11 = data1.selection_strategy;
                                              const _errs25 = errors;
                                              if (errors === _errs25) {
                                                if (typeof data11 === "string") {
                                                  if (func2(data11) > 1024) {
                                                    validate20.errors = [{ instancePath: instancePath + "/files/" + i0 + "/selection_strategy", schemaPath: "#/properties/files/items/properties/selection_strategy/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema31.properties.files.items.properties.selection_strategy, data: data11 }];
                                                    return false;
                                                  }
                                                } else {
                                                  validate20.errors = [{ instancePath: instancePath + "/files/" + i0 + "/selection_strategy", schemaPath: "#/properties/files/items/properties/selection_strategy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.files.items.properties.selection_strategy.type, parentSchema: schema31.properties.files.items.properties.selection_strategy, data: data11 }];
                                                  return false;
                                                }
                                              }
                                              var valid2 = _errs25 === errors;
                                            } else {
                                              var valid2 = true;
                                            }
                                            if (valid2) {
                                              if (data1.scitag !== void 0) {
                                                let data12 = data1.scitag;
                                                const _errs27 = errors;
                                                if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12)) && data12 !== null) {
                                                  validate20.errors = [{ instancePath: instancePath + "/files/" + i0 + "/scitag", schemaPath: "#/properties/files/items/properties/scitag/type", keyword: "type", params: { type: schema31.properties.files.items.properties.scitag.type }, message: "must be integer,null", schema: schema31.properties.files.items.properties.scitag.type, parentSchema: schema31.properties.files.items.properties.scitag, data: data12 }];
                                                  return false;
                                                }
                                                if (errors === _errs27) {
                                                  if (typeof data12 == "number" && isFinite(data12)) {
                                                    if (data12 > 65535 || isNaN(data12)) {
                                                      validate20.errors = [{ instancePath: instancePath + "/files/" + i0 + "/scitag", schemaPath: "#/properties/files/items/properties/scitag/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema31.properties.files.items.properties.scitag, data: data12 }];
                                                      return false;
                                                    } else {
                                                      if (data12 < 65 || isNaN(data12)) {
                                                        validate20.errors = [{ instancePath: instancePath + "/files/" + i0 + "/scitag", schemaPath: "#/properties/files/items/properties/scitag/minimum", keyword: "minimum", params: { comparison: ">=", limit: 65 }, message: "must be >= 65", schema: 65, parentSchema: schema31.properties.files.items.properties.scitag, data: data12 }];
                                                        return false;
                                                      }
                                                    }
                                                  }
                                                }
                                                var valid2 = _errs27 === errors;
                                              } else {
                                                var valid2 = true;
                                              }
                                              if (valid2) {
                                                if (data1.source_tokens !== void 0) {
                                                  let data13 = data1.source_tokens;
                                                  const _errs29 = errors;
                                                  if (errors === _errs29) {
                                                    if (Array.isArray(data13)) {
                                                      if (data13.length > 1e3) {
                                                        validate20.errors = [{ instancePath: instancePath + "/files/" + i0 + "/source_tokens", schemaPath: "#/properties/files/items/properties/source_tokens/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema31.properties.files.items.properties.source_tokens, data: data13 }];
                                                        return false;
                                                      } else {
                                                        var valid5 = true;
                                                        const len3 = data13.length;
                                                        for (let i3 = 0; i3 < len3; i3++) {
                                                          let data14 = data13[i3];
                                                          const _errs31 = errors;
                                                          if (errors === _errs31) {
                                                            if (typeof data14 === "string") {
                                                              if (func2(data14) > 65536) {
                                                                validate20.errors = [{ instancePath: instancePath + "/files/" + i0 + "/source_tokens/" + i3, schemaPath: "#/properties/files/items/properties/source_tokens/items/maxLength", keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters", schema: 65536, parentSchema: schema31.properties.files.items.properties.source_tokens.items, data: data14 }];
                                                                return false;
                                                              } else {
                                                                if (func2(data14) < 1) {
                                                                  validate20.errors = [{ instancePath: instancePath + "/files/" + i0 + "/source_tokens/" + i3, schemaPath: "#/properties/files/items/properties/source_tokens/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.files.items.properties.source_tokens.items, data: data14 }];
                                                                  return false;
                                                                }
                                                              }
                                                            } else {
                                                              validate20.errors = [{ instancePath: instancePath + "/files/" + i0 + "/source_tokens/" + i3, schemaPath: "#/properties/files/items/properties/source_tokens/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.files.items.properties.source_tokens.items.type, parentSchema: schema31.properties.files.items.properties.source_tokens.items, data: data14 }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid5 = _errs31 === errors;
                                                          if (!valid5) {
                                                            break;
                                                          }
                                                        }
                                                      }
                                                    } else {
                                                      validate20.errors = [{ instancePath: instancePath + "/files/" + i0 + "/source_tokens", schemaPath: "#/properties/files/items/properties/source_tokens/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.files.items.properties.source_tokens.type, parentSchema: schema31.properties.files.items.properties.source_tokens, data: data13 }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid2 = _errs29 === errors;
                                                } else {
                                                  var valid2 = true;
                                                }
                                                if (valid2) {
                                                  if (data1.destination_tokens !== void 0) {
                                                    let data15 = data1.destination_tokens;
                                                    const _errs33 = errors;
                                                    if (errors === _errs33) {
                                                      if (Array.isArray(data15)) {
                                                        if (data15.length > 1e3) {
                                                          validate20.errors = [{ instancePath: instancePath + "/files/" + i0 + "/destination_tokens", schemaPath: "#/properties/files/items/properties/destination_tokens/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema31.properties.files.items.properties.destination_tokens, data: data15 }];
                                                          return false;
                                                        } else {
                                                          var valid6 = true;
                                                          const len4 = data15.length;
                                                          for (let i4 = 0; i4 < len4; i4++) {
                                                            let data16 = data15[i4];
                                                            const _errs35 = errors;
                                                            if (errors === _errs35) {
                                                              if (typeof data16 === "string") {
                                                                if (func2(data16) > 65536) {
                                                                  validate20.errors = [{ instancePath: instancePath + "/files/" + i0 + "/destination_tokens/" + i4, schemaPath: "#/properties/files/items/properties/destination_tokens/items/maxLength", keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters", schema: 65536, parentSchema: schema31.properties.files.items.properties.destination_tokens.items, data: data16 }];
                                                                  return false;
                                                                } else {
                                                                  if (func2(data16) < 1) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/files/" + i0 + "/destination_tokens/" + i4, schemaPath: "#/properties/files/items/properties/destination_tokens/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.files.items.properties.destination_tokens.items, data: data16 }];
                                                                    return false;
                                                                  }
                                                                }
                                                              } else {
                                                                validate20.errors = [{ instancePath: instancePath + "/files/" + i0 + "/destination_tokens/" + i4, schemaPath: "#/properties/files/items/properties/destination_tokens/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.files.items.properties.destination_tokens.items.type, parentSchema: schema31.properties.files.items.properties.destination_tokens.items, data: data16 }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid6 = _errs35 === errors;
                                                            if (!valid6) {
                                                              break;
                                                            }
                                                          }
                                                        }
                                                      } else {
                                                        validate20.errors = [{ instancePath: instancePath + "/files/" + i0 + "/destination_tokens", schemaPath: "#/properties/files/items/properties/destination_tokens/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.files.items.properties.destination_tokens.type, parentSchema: schema31.properties.files.items.properties.destination_tokens, data: data15 }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid2 = _errs33 === errors;
                                                  } else {
                                                    var valid2 = true;
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
                          validate20.errors = [{ instancePath: instancePath + "/files/" + i0, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.files.items.type, parentSchema: schema31.properties.files.items, data: data1 }];
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
                validate20.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.files.type, parentSchema: schema31.properties.files, data: data0 }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.params !== void 0) {
              let data17 = data.params;
              const _errs37 = errors;
              if (errors === _errs37) {
                if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                  const _errs39 = errors;
                  for (const key2 in data17) {
                    if (!func1.call(schema31.properties.params.properties, key2)) {
                      validate20.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/properties/params/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.params, data: data17 }];
                      return false;
                      break;
                    }
                  }
                  if (_errs39 === errors) {
                    if (data17.verify_checksum !== void 0) {
                      let data18 = data17.verify_checksum;
                      const _errs40 = errors;
                      if (!(data18 === true || data18 === false || data18 === "source" || data18 === "target" || data18 === "both" || data18 === "none")) {
                        validate20.errors = [{ instancePath: instancePath + "/params/verify_checksum", schemaPath: "#/properties/params/properties/verify_checksum/enum", keyword: "enum", params: { allowedValues: schema31.properties.params.properties.verify_checksum.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.params.properties.verify_checksum.enum, parentSchema: schema31.properties.params.properties.verify_checksum, data: data18 }];
                        return false;
                      }
                      var valid7 = _errs40 === errors;
                    } else {
                      var valid7 = true;
                    }
                    if (valid7) {
                      if (data17.overwrite !== void 0) {
                        let data19 = data17.overwrite;
                        const _errs41 = errors;
                        if (typeof data19 !== "boolean") {
                          validate20.errors = [{ instancePath: instancePath + "/params/overwrite", schemaPath: "#/properties/params/properties/overwrite/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.params.properties.overwrite.type, parentSchema: schema31.properties.params.properties.overwrite, data: data19 }];
                          return false;
                        }
                        var valid7 = _errs41 === errors;
                      } else {
                        var valid7 = true;
                      }
                      if (valid7) {
                        if (data17.overwrite_when_only_on_disk !== void 0) {
                          let data20 = data17.overwrite_when_only_on_disk;
                          const _errs43 = errors;
                          if (typeof data20 !== "boolean") {
                            validate20.errors = [{ instancePath: instancePath + "/params/overwrite_when_only_on_disk", schemaPath: "#/properties/params/properties/overwrite_when_only_on_disk/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.params.properties.overwrite_when_only_on_disk.type, parentSchema: schema31.properties.params.properties.overwrite_when_only_on_disk, data: data20 }];
                            return false;
                          }
                          var valid7 = _errs43 === errors;
                        } else {
                          var valid7 = true;
                        }
                        if (valid7) {
                          if (data17.overwrite_hop !== void 0) {
                            let data21 = data17.overwrite_hop;
                            const _errs45 = errors;
                            if (typeof data21 !== "boolean") {
                              validate20.errors = [{ instancePath: instancePath + "/params/overwrite_hop", schemaPath: "#/properties/params/properties/overwrite_hop/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.params.properties.overwrite_hop.type, parentSchema: schema31.properties.params.properties.overwrite_hop, data: data21 }];
                              return false;
                            }
                            var valid7 = _errs45 === errors;
                          } else {
                            var valid7 = true;
                          }
                          if (valid7) {
                            if (data17.overwrite_on_retry !== void 0) {
                              let data22 = data17.overwrite_on_retry;
                              const _errs47 = errors;
                              if (typeof data22 !== "boolean") {
                                validate20.errors = [{ instancePath: instancePath + "/params/overwrite_on_retry", schemaPath: "#/properties/params/properties/overwrite_on_retry/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.params.properties.overwrite_on_retry.type, parentSchema: schema31.properties.params.properties.overwrite_on_retry, data: data22 }];
                                return false;
                              }
                              var valid7 = _errs47 === errors;
                            } else {
                              var valid7 = true;
                            }
                            if (valid7) {
                              if (data17.reuse !== void 0) {
                                let data23 = data17.reuse;
                                const _errs49 = errors;
                                if (typeof data23 !== "boolean" && data23 !== null) {
                                  validate20.errors = [{ instancePath: instancePath + "/params/reuse", schemaPath: "#/properties/params/properties/reuse/type", keyword: "type", params: { type: schema31.properties.params.properties.reuse.type }, message: "must be boolean,null", schema: schema31.properties.params.properties.reuse.type, parentSchema: schema31.properties.params.properties.reuse, data: data23 }];
                                  return false;
                                }
                                var valid7 = _errs49 === errors;
                              } else {
                                var valid7 = true;
                              }
                              if (valid7) {
                                if (data17.multihop !== void 0) {
                                  let data24 = data17.multihop;
                                  const _errs51 = errors;
                                  if (typeof data24 !== "boolean") {
                                    validate20.errors = [{ instancePath: instancePath + "/params/multihop", schemaPath: "#/properties/params/properties/multihop/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.params.properties.multihop.type, parentSchema: schema31.properties.params.properties.multihop, data: data24 }];
                                    return false;
                                  }
                                  var valid7 = _errs51 === errors;
                                } else {
                                  var valid7 = true;
                                }
                                if (valid7) {
                                  if (data17.retry !== void 0) {
                                    let data25 = data17.retry;
                                    const _errs53 = errors;
                                    if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
                                      validate20.errors = [{ instancePath: instancePath + "/params/retry", schemaPath: "#/properties/params/properties/retry/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.params.properties.retry.type, parentSchema: schema31.properties.params.properties.retry, data: data25 }];
                                      return false;
                                    }
                                    if (errors === _errs53) {
                                      if (typeof data25 == "number" && isFinite(data25)) {
                                        if (data25 > 1e3 || isNaN(data25)) {
                                          validate20.errors = [{ instancePath: instancePath + "/params/retry", schemaPath: "#/properties/params/properties/retry/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000", schema: 1e3, parentSchema: schema31.properties.params.properties.retry, data: data25 }];
                                          return false;
                                        } else {
                                          if (data25 < -1 || isNaN(data25)) {
                                            validate20.errors = [{ instancePath: instancePath + "/params/retry", schemaPath: "#/properties/params/properties/retry/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 }, message: "must be >= -1", schema: -1, parentSchema: schema31.properties.params.properties.retry, data: data25 }];
                                            return false;
                                          }
                                        }
                                      }
                                    }
                                    var valid7 = _errs53 === errors;
                                  } else {
                                    var valid7 = true;
                                  }
                                  if (valid7) {
                                    if (data17.retry_delay !== void 0) {
                                      let data26 = data17.retry_delay;
                                      const _errs55 = errors;
                                      if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
                                        validate20.errors = [{ instancePath: instancePath + "/params/retry_delay", schemaPath: "#/properties/params/properties/retry_delay/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.params.properties.retry_delay.type, parentSchema: schema31.properties.params.properties.retry_delay, data: data26 }];
                                        return false;
                                      }
                                      if (errors === _errs55) {
                                        if (typeof data26 == "number" && isFinite(data26)) {
                                          if (data26 > 2147483647 || isNaN(data26)) {
                                            validate20.errors = [{ instancePath: instancePath + "/params/retry_delay", schemaPath: "#/properties/params/properties/retry_delay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema31.properties.params.properties.retry_delay, data: data26 }];
                                            return false;
                                          } else {
                                            if (data26 < 0 || isNaN(data26)) {
                                              validate20.errors = [{ instancePath: instancePath + "/params/retry_delay", schemaPath: "#/properties/params/properties/retry_delay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.params.properties.retry_delay, data: data26 }];
                                              return false;
                                            }
                                          }
                                        }
                                      }
                                      var valid7 = _errs55 === errors;
                                    } else {
                                      var valid7 = true;
                                    }
                                    if (valid7) {
                                      if (data17.priority !== void 0) {
                                        let data27 = data17.priority;
                                        const _errs57 = errors;
                                        if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
                                          validate20.errors = [{ instancePath: instancePath + "/params/priority", schemaPath: "#/properties/params/properties/priority/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.params.properties.priority.type, parentSchema: schema31.properties.params.properties.priority, data: data27 }];
                                          return false;
                                        }
                                        if (errors === _errs57) {
                                          if (typeof data27 == "number" && isFinite(data27)) {
                                            if (data27 > 5 || isNaN(data27)) {
                                              validate20.errors = [{ instancePath: instancePath + "/params/priority", schemaPath: "#/properties/params/properties/priority/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, message: "must be <= 5", schema: 5, parentSchema: schema31.properties.params.properties.priority, data: data27 }];
                                              return false;
                                            } else {
                                              if (data27 < 1 || isNaN(data27)) {
                                                validate20.errors = [{ instancePath: instancePath + "/params/priority", schemaPath: "#/properties/params/properties/priority/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.params.properties.priority, data: data27 }];
                                                return false;
                                              }
                                            }
                                          }
                                        }
                                        var valid7 = _errs57 === errors;
                                      } else {
                                        var valid7 = true;
                                      }
                                      if (valid7) {
                                        if (data17.max_time_in_queue !== void 0) {
                                          let data28 = data17.max_time_in_queue;
                                          const _errs59 = errors;
                                          if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
                                            validate20.errors = [{ instancePath: instancePath + "/params/max_time_in_queue", schemaPath: "#/properties/params/properties/max_time_in_queue/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.params.properties.max_time_in_queue.type, parentSchema: schema31.properties.params.properties.max_time_in_queue, data: data28 }];
                                            return false;
                                          }
                                          if (errors === _errs59) {
                                            if (typeof data28 == "number" && isFinite(data28)) {
                                              if (data28 > 1e5 || isNaN(data28)) {
                                                validate20.errors = [{ instancePath: instancePath + "/params/max_time_in_queue", schemaPath: "#/properties/params/properties/max_time_in_queue/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000", schema: 1e5, parentSchema: schema31.properties.params.properties.max_time_in_queue, data: data28 }];
                                                return false;
                                              } else {
                                                if (data28 < 0 || isNaN(data28)) {
                                                  validate20.errors = [{ instancePath: instancePath + "/params/max_time_in_queue", schemaPath: "#/properties/params/properties/max_time_in_queue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.params.properties.max_time_in_queue, data: data28 }];
                                                  return false;
                                                }
                                              }
                                            }
                                          }
                                          var valid7 = _errs59 === errors;
                                        } else {
                                          var valid7 = true;
                                        }
                                        if (valid7) {
                                          if (data17.bring_online !== void 0) {
                                            let data29 = data17.bring_online;
                                            const _errs61 = errors;
                                            if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
                                              validate20.errors = [{ instancePath: instancePath + "/params/bring_online", schemaPath: "#/properties/params/properties/bring_online/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.params.properties.bring_online.type, parentSchema: schema31.properties.params.properties.bring_online, data: data29 }];
                                              return false;
                                            }
                                            if (errors === _errs61) {
                                              if (typeof data29 == "number" && isFinite(data29)) {
                                                if (data29 > 2147483647 || isNaN(data29)) {
                                                  validate20.errors = [{ instancePath: instancePath + "/params/bring_online", schemaPath: "#/properties/params/properties/bring_online/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema31.properties.params.properties.bring_online, data: data29 }];
                                                  return false;
                                                } else {
                                                  if (data29 < -1 || isNaN(data29)) {
                                                    validate20.errors = [{ instancePath: instancePath + "/params/bring_online", schemaPath: "#/properties/params/properties/bring_online/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 }, message: "must be >= -1", schema: -1, parentSchema: schema31.properties.params.properties.bring_online, data: data29 }];
                                                    return false;
                                                  }
                                                }
                                              }
                                            }
                                            var valid7 = _errs61 === errors;
                                          } else {
                                            var valid7 = true;
                                          }
                                          if (valid7) {
                                            if (data17.archive_timeout !== void 0) {
                                              let data30 = data17.archive_timeout;
                                              const _errs63 = errors;
                                              if (!(typeof data30 == "number" && (!(data30 % 1) && !isNaN(data30)) && isFinite(data30))) {
                                                validate20.errors = [{ instancePath: instancePath + "/params/archive_timeout", schemaPath: "#/properties/params/properties/archive_timeout/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.params.properties.archive_timeout.type, parentSchema: schema31.properties.params.properties.archive_timeout, data: data30 }];
                                                return false;
                                              }
                                              if (errors === _errs63) {
                                                if (typeof data30 == "number" && isFinite(data30)) {
                                                  if (data30 > 2147483647 || isNaN(data30)) {
                                                    validate20.errors = [{ instancePath: instancePath + "/params/archive_timeout", schemaPath: "#/properties/params/properties/archive_timeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema31.properties.params.properties.archive_timeout, data: data30 }];
                                                    return false;
                                                  } else {
                                                    if (data30 < -1 || isNaN(data30)) {
                                                      validate20.errors = [{ instancePath: instancePath + "/params/archive_timeout", schemaPath: "#/properties/params/properties/archive_timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 }, message: "must be >= -1", schema: -1, parentSchema: schema31.properties.params.properties.archive_timeout, data: data30 }];
                                                      return false;
                                                    }
                                                  }
                                                }
                                              }
                                              var valid7 = _errs63 === errors;
                                            } else {
                                              var valid7 = true;
                                            }
                                            if (valid7) {
                                              if (data17.copy_pin_lifetime !== void 0) {
                                                let data31 = data17.copy_pin_lifetime;
                                                const _errs65 = errors;
                                                if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
                                                  validate20.errors = [{ instancePath: instancePath + "/params/copy_pin_lifetime", schemaPath: "#/properties/params/properties/copy_pin_lifetime/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.params.properties.copy_pin_lifetime.type, parentSchema: schema31.properties.params.properties.copy_pin_lifetime, data: data31 }];
                                                  return false;
                                                }
                                                if (errors === _errs65) {
                                                  if (typeof data31 == "number" && isFinite(data31)) {
                                                    if (data31 > 2147483647 || isNaN(data31)) {
                                                      validate20.errors = [{ instancePath: instancePath + "/params/copy_pin_lifetime", schemaPath: "#/properties/params/properties/copy_pin_lifetime/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema31.properties.params.properties.copy_pin_lifetime, data: data31 }];
                                                      return false;
                                                    } else {
                                                      if (data31 < -1 || isNaN(data31)) {
                                                        validate20.errors = [{ instancePath: instancePath + "/params/copy_pin_lifetime", schemaPath: "#/properties/params/properties/copy_pin_lifetime/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 }, message: "must be >= -1", schema: -1, parentSchema: schema31.properties.params.properties.copy_pin_lifetime, data: data31 }];
                                                        return false;
                                                      }
                                                    }
                                                  }
                                                }
                                                var valid7 = _errs65 === errors;
                                              } else {
                                                var valid7 = true;
                                              }
                                              if (valid7) {
                                                if (data17.source_spacetoken !== void 0) {
                                                  let data32 = data17.source_spacetoken;
                                                  const _errs67 = errors;
                                                  if (errors === _errs67) {
                                                    if (typeof data32 === "string") {
                                                      if (func2(data32) > 1024) {
                                                        validate20.errors = [{ instancePath: instancePath + "/params/source_spacetoken", schemaPath: "#/properties/params/properties/source_spacetoken/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema31.properties.params.properties.source_spacetoken, data: data32 }];
                                                        return false;
                                                      }
                                                    } else {
                                                      validate20.errors = [{ instancePath: instancePath + "/params/source_spacetoken", schemaPath: "#/properties/params/properties/source_spacetoken/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.params.properties.source_spacetoken.type, parentSchema: schema31.properties.params.properties.source_spacetoken, data: data32 }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid7 = _errs67 === errors;
                                                } else {
                                                  var valid7 = true;
                                                }
                                                if (valid7) {
                                                  if (data17.destination_spacetoken !== void 0) {
                                                    let data33 = data17.destination_spacetoken;
                                                    const _errs69 = errors;
                                                    if (errors === _errs69) {
                                                      if (typeof data33 === "string") {
                                                        if (func2(data33) > 1024) {
                                                          validate20.errors = [{ instancePath: instancePath + "/params/destination_spacetoken", schemaPath: "#/properties/params/properties/destination_spacetoken/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema31.properties.params.properties.destination_spacetoken, data: data33 }];
                                                          return false;
                                                        }
                                                      } else {
                                                        validate20.errors = [{ instancePath: instancePath + "/params/destination_spacetoken", schemaPath: "#/properties/params/properties/destination_spacetoken/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.params.properties.destination_spacetoken.type, parentSchema: schema31.properties.params.properties.destination_spacetoken, data: data33 }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid7 = _errs69 === errors;
                                                  } else {
                                                    var valid7 = true;
                                                  }
                                                  if (valid7) {
                                                    if (data17.dst_file_report !== void 0) {
                                                      let data34 = data17.dst_file_report;
                                                      const _errs71 = errors;
                                                      if (typeof data34 !== "boolean") {
                                                        validate20.errors = [{ instancePath: instancePath + "/params/dst_file_report", schemaPath: "#/properties/params/properties/dst_file_report/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.params.properties.dst_file_report.type, parentSchema: schema31.properties.params.properties.dst_file_report, data: data34 }];
                                                        return false;
                                                      }
                                                      var valid7 = _errs71 === errors;
                                                    } else {
                                                      var valid7 = true;
                                                    }
                                                    if (valid7) {
                                                      if (data17.gridftp !== void 0) {
                                                        let data35 = data17.gridftp;
                                                        const _errs73 = errors;
                                                        if (errors === _errs73) {
                                                          if (typeof data35 === "string") {
                                                            if (func2(data35) > 1024) {
                                                              validate20.errors = [{ instancePath: instancePath + "/params/gridftp", schemaPath: "#/properties/params/properties/gridftp/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema31.properties.params.properties.gridftp, data: data35 }];
                                                              return false;
                                                            }
                                                          } else {
                                                            validate20.errors = [{ instancePath: instancePath + "/params/gridftp", schemaPath: "#/properties/params/properties/gridftp/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.params.properties.gridftp.type, parentSchema: schema31.properties.params.properties.gridftp, data: data35 }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid7 = _errs73 === errors;
                                                      } else {
                                                        var valid7 = true;
                                                      }
                                                      if (valid7) {
                                                        if (data17.s3alternate !== void 0) {
                                                          let data36 = data17.s3alternate;
                                                          const _errs75 = errors;
                                                          if (typeof data36 !== "boolean") {
                                                            validate20.errors = [{ instancePath: instancePath + "/params/s3alternate", schemaPath: "#/properties/params/properties/s3alternate/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.params.properties.s3alternate.type, parentSchema: schema31.properties.params.properties.s3alternate, data: data36 }];
                                                            return false;
                                                          }
                                                          var valid7 = _errs75 === errors;
                                                        } else {
                                                          var valid7 = true;
                                                        }
                                                        if (valid7) {
                                                          if (data17.nostreams !== void 0) {
                                                            let data37 = data17.nostreams;
                                                            const _errs77 = errors;
                                                            if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
                                                              validate20.errors = [{ instancePath: instancePath + "/params/nostreams", schemaPath: "#/properties/params/properties/nostreams/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.params.properties.nostreams.type, parentSchema: schema31.properties.params.properties.nostreams, data: data37 }];
                                                              return false;
                                                            }
                                                            if (errors === _errs77) {
                                                              if (typeof data37 == "number" && isFinite(data37)) {
                                                                if (data37 > 1e3 || isNaN(data37)) {
                                                                  validate20.errors = [{ instancePath: instancePath + "/params/nostreams", schemaPath: "#/properties/params/properties/nostreams/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000", schema: 1e3, parentSchema: schema31.properties.params.properties.nostreams, data: data37 }];
                                                                  return false;
                                                                } else {
                                                                  if (data37 < 0 || isNaN(data37)) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/params/nostreams", schemaPath: "#/properties/params/properties/nostreams/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.params.properties.nostreams, data: data37 }];
                                                                    return false;
                                                                  }
                                                                }
                                                              }
                                                            }
                                                            var valid7 = _errs77 === errors;
                                                          } else {
                                                            var valid7 = true;
                                                          }
                                                          if (valid7) {
                                                            if (data17.timeout !== void 0) {
                                                              let data38 = data17.timeout;
                                                              const _errs79 = errors;
                                                              if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38)) && isFinite(data38))) {
                                                                validate20.errors = [{ instancePath: instancePath + "/params/timeout", schemaPath: "#/properties/params/properties/timeout/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.params.properties.timeout.type, parentSchema: schema31.properties.params.properties.timeout, data: data38 }];
                                                                return false;
                                                              }
                                                              if (errors === _errs79) {
                                                                if (typeof data38 == "number" && isFinite(data38)) {
                                                                  if (data38 > 2147483647 || isNaN(data38)) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/params/timeout", schemaPath: "#/properties/params/properties/timeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema31.properties.params.properties.timeout, data: data38 }];
                                                                    return false;
                                                                  } else {
                                                                    if (data38 < 0 || isNaN(data38)) {
                                                                      validate20.errors = [{ instancePath: instancePath + "/params/timeout", schemaPath: "#/properties/params/properties/timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.params.properties.timeout, data: data38 }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                              var valid7 = _errs79 === errors;
                                                            } else {
                                                              var valid7 = true;
                                                            }
                                                            if (valid7) {
                                                              if (data17.buffer_size !== void 0) {
                                                                let data39 = data17.buffer_size;
                                                                const _errs81 = errors;
                                                                if (!(typeof data39 == "number" && (!(data39 % 1) && !isNaN(data39)) && isFinite(data39))) {
                                                                  validate20.errors = [{ instancePath: instancePath + "/params/buffer_size", schemaPath: "#/properties/params/properties/buffer_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.params.properties.buffer_size.type, parentSchema: schema31.properties.params.properties.buffer_size, data: data39 }];
                                                                  return false;
                                                                }
                                                                if (errors === _errs81) {
                                                                  if (typeof data39 == "number" && isFinite(data39)) {
                                                                    if (data39 > 2147483647 || isNaN(data39)) {
                                                                      validate20.errors = [{ instancePath: instancePath + "/params/buffer_size", schemaPath: "#/properties/params/properties/buffer_size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema31.properties.params.properties.buffer_size, data: data39 }];
                                                                      return false;
                                                                    } else {
                                                                      if (data39 < 0 || isNaN(data39)) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/params/buffer_size", schemaPath: "#/properties/params/properties/buffer_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.params.properties.buffer_size, data: data39 }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                                var valid7 = _errs81 === errors;
                                                              } else {
                                                                var valid7 = true;
                                                              }
                                                              if (valid7) {
                                                                if (data17.strict_copy !== void 0) {
                                                                  let data40 = data17.strict_copy;
                                                                  const _errs83 = errors;
                                                                  if (typeof data40 !== "boolean") {
                                                                    validate20.errors = [{ instancePath: instancePath + "/params/strict_copy", schemaPath: "#/properties/params/properties/strict_copy/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.params.properties.strict_copy.type, parentSchema: schema31.properties.params.properties.strict_copy, data: data40 }];
                                                                    return false;
                                                                  }
                                                                  var valid7 = _errs83 === errors;
                                                                } else {
                                                                  var valid7 = true;
                                                                }
                                                                if (valid7) {
                                                                  if (data17.disable_cleanup !== void 0) {
                                                                    let data41 = data17.disable_cleanup;
                                                                    const _errs85 = errors;
                                                                    if (typeof data41 !== "boolean") {
                                                                      validate20.errors = [{ instancePath: instancePath + "/params/disable_cleanup", schemaPath: "#/properties/params/properties/disable_cleanup/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.params.properties.disable_cleanup.type, parentSchema: schema31.properties.params.properties.disable_cleanup, data: data41 }];
                                                                      return false;
                                                                    }
                                                                    var valid7 = _errs85 === errors;
                                                                  } else {
                                                                    var valid7 = true;
                                                                  }
                                                                  if (valid7) {
                                                                    if (data17.ipv4 !== void 0) {
                                                                      let data42 = data17.ipv4;
                                                                      const _errs87 = errors;
                                                                      if (typeof data42 !== "boolean") {
                                                                        validate20.errors = [{ instancePath: instancePath + "/params/ipv4", schemaPath: "#/properties/params/properties/ipv4/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.params.properties.ipv4.type, parentSchema: schema31.properties.params.properties.ipv4, data: data42 }];
                                                                        return false;
                                                                      }
                                                                      var valid7 = _errs87 === errors;
                                                                    } else {
                                                                      var valid7 = true;
                                                                    }
                                                                    if (valid7) {
                                                                      if (data17.ipv6 !== void 0) {
                                                                        let data43 = data17.ipv6;
                                                                        const _errs89 = errors;
                                                                        if (typeof data43 !== "boolean") {
                                                                          validate20.errors = [{ instancePath: instancePath + "/params/ipv6", schemaPath: "#/properties/params/properties/ipv6/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.params.properties.ipv6.type, parentSchema: schema31.properties.params.properties.ipv6, data: data43 }];
                                                                          return false;
                                                                        }
                                                                        var valid7 = _errs89 === errors;
                                                                      } else {
                                                                        var valid7 = true;
                                                                      }
                                                                      if (valid7) {
                                                                        if (data17.id_generator !== void 0) {
                                                                          let data44 = data17.id_generator;
                                                                          const _errs91 = errors;
                                                                          if (!(data44 === "standard" || data44 === "deterministic")) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/params/id_generator", schemaPath: "#/properties/params/properties/id_generator/enum", keyword: "enum", params: { allowedValues: schema31.properties.params.properties.id_generator.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.params.properties.id_generator.enum, parentSchema: schema31.properties.params.properties.id_generator, data: data44 }];
                                                                            return false;
                                                                          }
                                                                          var valid7 = _errs91 === errors;
                                                                        } else {
                                                                          var valid7 = true;
                                                                        }
                                                                        if (valid7) {
                                                                          if (data17.sid !== void 0) {
                                                                            let data45 = data17.sid;
                                                                            const _errs92 = errors;
                                                                            if (errors === _errs92) {
                                                                              if (typeof data45 === "string") {
                                                                                if (func2(data45) > 1024) {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/params/sid", schemaPath: "#/properties/params/properties/sid/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema31.properties.params.properties.sid, data: data45 }];
                                                                                  return false;
                                                                                } else {
                                                                                  if (func2(data45) < 1) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/params/sid", schemaPath: "#/properties/params/properties/sid/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.params.properties.sid, data: data45 }];
                                                                                    return false;
                                                                                  }
                                                                                }
                                                                              } else {
                                                                                validate20.errors = [{ instancePath: instancePath + "/params/sid", schemaPath: "#/properties/params/properties/sid/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.params.properties.sid.type, parentSchema: schema31.properties.params.properties.sid, data: data45 }];
                                                                                return false;
                                                                              }
                                                                            }
                                                                            var valid7 = _errs92 === errors;
                                                                          } else {
                                                                            var valid7 = true;
                                                                          }
                                                                          if (valid7) {
                                                                            if (data17.target_qos !== void 0) {
                                                                              let data46 = data17.target_qos;
                                                                              const _errs94 = errors;
                                                                              if (errors === _errs94) {
                                                                                if (typeof data46 === "string") {
                                                                                  if (func2(data46) > 1024) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/params/target_qos", schemaPath: "#/properties/params/properties/target_qos/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema31.properties.params.properties.target_qos, data: data46 }];
                                                                                    return false;
                                                                                  }
                                                                                } else {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/params/target_qos", schemaPath: "#/properties/params/properties/target_qos/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.params.properties.target_qos.type, parentSchema: schema31.properties.params.properties.target_qos, data: data46 }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                              var valid7 = _errs94 === errors;
                                                                            } else {
                                                                              var valid7 = true;
                                                                            }
                                                                            if (valid7) {
                                                                              if (data17.credential !== void 0) {
                                                                                let data47 = data17.credential;
                                                                                const _errs96 = errors;
                                                                                if (errors === _errs96) {
                                                                                  if (typeof data47 === "string") {
                                                                                    if (func2(data47) > 1024) {
                                                                                      validate20.errors = [{ instancePath: instancePath + "/params/credential", schemaPath: "#/properties/params/properties/credential/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema31.properties.params.properties.credential, data: data47 }];
                                                                                      return false;
                                                                                    }
                                                                                  } else {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/params/credential", schemaPath: "#/properties/params/properties/credential/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.params.properties.credential.type, parentSchema: schema31.properties.params.properties.credential, data: data47 }];
                                                                                    return false;
                                                                                  }
                                                                                }
                                                                                var valid7 = _errs96 === errors;
                                                                              } else {
                                                                                var valid7 = true;
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
                  }
                } else {
                  validate20.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/properties/params/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.params.type, parentSchema: schema31.properties.params, data: data17 }];
                  return false;
                }
              }
              var valid0 = _errs37 === errors;
            } else {
              var valid0 = true;
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
var checkjob = validate21;
var schema32 = { "type": "object", "required": ["job_id", "job_state"], "properties": { "job_id": { "type": "string", "minLength": 1, "maxLength": 64 }, "job_state": { "type": "string", "minLength": 1, "maxLength": 64 }, "job_type": { "type": ["string", "null"] }, "source_se": { "type": ["string", "null"] }, "dest_se": { "type": ["string", "null"] }, "vo_name": { "type": ["string", "null"] }, "user_dn": { "type": ["string", "null"] }, "cred_id": { "type": ["string", "null"] }, "reason": { "type": ["string", "null"] }, "submit_time": { "type": ["string", "null"] }, "job_finished": { "type": ["string", "null"] }, "priority": { "type": ["integer", "null"] }, "retry": { "type": ["integer", "null"] }, "files": { "type": "array", "items": { "type": "object", "required": ["file_id", "file_state"], "properties": { "file_id": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "file_index": { "type": ["integer", "null"] }, "file_state": { "type": "string", "minLength": 1, "maxLength": 64 }, "source_surl": { "type": ["string", "null"] }, "dest_surl": { "type": ["string", "null"] }, "source_se": { "type": ["string", "null"] }, "dest_se": { "type": ["string", "null"] }, "filesize": { "type": ["number", "null"] }, "user_filesize": { "type": ["number", "null"] }, "checksum": { "type": ["string", "null"] }, "start_time": { "type": ["string", "null"] }, "finish_time": { "type": ["string", "null"] }, "tx_duration": { "type": ["number", "null"] }, "throughput": { "type": ["number", "null"] }, "reason": { "type": ["string", "null"] }, "retry": { "type": ["integer", "null"] }, "transfer_host": { "type": ["string", "null"] }, "log_file": { "type": ["string", "null"] }, "activity": { "type": ["string", "null"] }, "scitag": { "type": ["integer", "null"] } } } } } };
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
      let missing0;
      if (data.job_id === void 0 && (missing0 = "job_id") || data.job_state === void 0 && (missing0 = "job_state")) {
        validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema32.required, parentSchema: schema32, data }];
        return false;
      } else {
        if (data.job_id !== void 0) {
          let data0 = data.job_id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func2(data0) > 64) {
                validate21.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema32.properties.job_id, data: data0 }];
                return false;
              } else {
                if (func2(data0) < 1) {
                  validate21.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.job_id, data: data0 }];
                  return false;
                }
              }
            } else {
              validate21.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.job_id.type, parentSchema: schema32.properties.job_id, data: data0 }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.job_state !== void 0) {
            let data1 = data.job_state;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (func2(data1) > 64) {
                  validate21.errors = [{ instancePath: instancePath + "/job_state", schemaPath: "#/properties/job_state/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema32.properties.job_state, data: data1 }];
                  return false;
                } else {
                  if (func2(data1) < 1) {
                    validate21.errors = [{ instancePath: instancePath + "/job_state", schemaPath: "#/properties/job_state/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.job_state, data: data1 }];
                    return false;
                  }
                }
              } else {
                validate21.errors = [{ instancePath: instancePath + "/job_state", schemaPath: "#/properties/job_state/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.job_state.type, parentSchema: schema32.properties.job_state, data: data1 }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.job_type !== void 0) {
              let data2 = data.job_type;
              const _errs5 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate21.errors = [{ instancePath: instancePath + "/job_type", schemaPath: "#/properties/job_type/type", keyword: "type", params: { type: schema32.properties.job_type.type }, message: "must be string,null", schema: schema32.properties.job_type.type, parentSchema: schema32.properties.job_type, data: data2 }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.source_se !== void 0) {
                let data3 = data.source_se;
                const _errs7 = errors;
                if (typeof data3 !== "string" && data3 !== null) {
                  validate21.errors = [{ instancePath: instancePath + "/source_se", schemaPath: "#/properties/source_se/type", keyword: "type", params: { type: schema32.properties.source_se.type }, message: "must be string,null", schema: schema32.properties.source_se.type, parentSchema: schema32.properties.source_se, data: data3 }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.dest_se !== void 0) {
                  let data4 = data.dest_se;
                  const _errs9 = errors;
                  if (typeof data4 !== "string" && data4 !== null) {
                    validate21.errors = [{ instancePath: instancePath + "/dest_se", schemaPath: "#/properties/dest_se/type", keyword: "type", params: { type: schema32.properties.dest_se.type }, message: "must be string,null", schema: schema32.properties.dest_se.type, parentSchema: schema32.properties.dest_se, data: data4 }];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.vo_name !== void 0) {
                    let data5 = data.vo_name;
                    const _errs11 = errors;
                    if (typeof data5 !== "string" && data5 !== null) {
                      validate21.errors = [{ instancePath: instancePath + "/vo_name", schemaPath: "#/properties/vo_name/type", keyword: "type", params: { type: schema32.properties.vo_name.type }, message: "must be string,null", schema: schema32.properties.vo_name.type, parentSchema: schema32.properties.vo_name, data: data5 }];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.user_dn !== void 0) {
                      let data6 = data.user_dn;
                      const _errs13 = errors;
                      if (typeof data6 !== "string" && data6 !== null) {
                        validate21.errors = [{ instancePath: instancePath + "/user_dn", schemaPath: "#/properties/user_dn/type", keyword: "type", params: { type: schema32.properties.user_dn.type }, message: "must be string,null", schema: schema32.properties.user_dn.type, parentSchema: schema32.properties.user_dn, data: data6 }];
                        return false;
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.cred_id !== void 0) {
                        let data7 = data.cred_id;
                        const _errs15 = errors;
                        if (typeof data7 !== "string" && data7 !== null) {
                          validate21.errors = [{ instancePath: instancePath + "/cred_id", schemaPath: "#/properties/cred_id/type", keyword: "type", params: { type: schema32.properties.cred_id.type }, message: "must be string,null", schema: schema32.properties.cred_id.type, parentSchema: schema32.properties.cred_id, data: data7 }];
                          return false;
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.reason !== void 0) {
                          let data8 = data.reason;
                          const _errs17 = errors;
                          if (typeof data8 !== "string" && data8 !== null) {
                            validate21.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: schema32.properties.reason.type }, message: "must be string,null", schema: schema32.properties.reason.type, parentSchema: schema32.properties.reason, data: data8 }];
                            return false;
                          }
                          var valid0 = _errs17 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.submit_time !== void 0) {
                            let data9 = data.submit_time;
                            const _errs19 = errors;
                            if (typeof data9 !== "string" && data9 !== null) {
                              validate21.errors = [{ instancePath: instancePath + "/submit_time", schemaPath: "#/properties/submit_time/type", keyword: "type", params: { type: schema32.properties.submit_time.type }, message: "must be string,null", schema: schema32.properties.submit_time.type, parentSchema: schema32.properties.submit_time, data: data9 }];
                              return false;
                            }
                            var valid0 = _errs19 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.job_finished !== void 0) {
                              let data10 = data.job_finished;
                              const _errs21 = errors;
                              if (typeof data10 !== "string" && data10 !== null) {
                                validate21.errors = [{ instancePath: instancePath + "/job_finished", schemaPath: "#/properties/job_finished/type", keyword: "type", params: { type: schema32.properties.job_finished.type }, message: "must be string,null", schema: schema32.properties.job_finished.type, parentSchema: schema32.properties.job_finished, data: data10 }];
                                return false;
                              }
                              var valid0 = _errs21 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.priority !== void 0) {
                                let data11 = data.priority;
                                const _errs23 = errors;
                                if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11)) && data11 !== null) {
                                  validate21.errors = [{ instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/type", keyword: "type", params: { type: schema32.properties.priority.type }, message: "must be integer,null", schema: schema32.properties.priority.type, parentSchema: schema32.properties.priority, data: data11 }];
                                  return false;
                                }
                                var valid0 = _errs23 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.retry !== void 0) {
                                  let data12 = data.retry;
                                  const _errs25 = errors;
                                  if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12)) && data12 !== null) {
                                    validate21.errors = [{ instancePath: instancePath + "/retry", schemaPath: "#/properties/retry/type", keyword: "type", params: { type: schema32.properties.retry.type }, message: "must be integer,null", schema: schema32.properties.retry.type, parentSchema: schema32.properties.retry, data: data12 }];
                                    return false;
                                  }
                                  var valid0 = _errs25 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.files !== void 0) {
                                    let data13 = data.files;
                                    const _errs27 = errors;
                                    if (errors === _errs27) {
                                      if (Array.isArray(data13)) {
                                        var valid1 = true;
                                        const len0 = data13.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                          let data14 = data13[i0];
                                          const _errs29 = errors;
                                          if (errors === _errs29) {
                                            if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                              let missing1;
                                              if (data14.file_id === void 0 && (missing1 = "file_id") || data14.file_state === void 0 && (missing1 = "file_state")) {
                                                validate21.errors = [{ instancePath: instancePath + "/files/" + i0, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'", schema: schema32.properties.files.items.required, parentSchema: schema32.properties.files.items, data: data14 }];
                                                return false;
                                              } else {
                                                if (data14.file_id !== void 0) {
                                                  let data15 = data14.file_id;
                                                  const _errs31 = errors;
                                                  if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                                                    validate21.errors = [{ instancePath: instancePath + "/files/" + i0 + "/file_id", schemaPath: "#/properties/files/items/properties/file_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.files.items.properties.file_id.type, parentSchema: schema32.properties.files.items.properties.file_id, data: data15 }];
                                                    return false;
                                                  }
                                                  if (errors === _errs31) {
                                                    if (typeof data15 == "number" && isFinite(data15)) {
                                                      if (data15 > 9007199254740991 || isNaN(data15)) {
                                                        validate21.errors = [{ instancePath: instancePath + "/files/" + i0 + "/file_id", schemaPath: "#/properties/files/items/properties/file_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema32.properties.files.items.properties.file_id, data: data15 }];
                                                        return false;
                                                      } else {
                                                        if (data15 < 0 || isNaN(data15)) {
                                                          validate21.errors = [{ instancePath: instancePath + "/files/" + i0 + "/file_id", schemaPath: "#/properties/files/items/properties/file_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema32.properties.files.items.properties.file_id, data: data15 }];
                                                          return false;
                                                        }
                                                      }
                                                    }
                                                  }
                                                  var valid2 = _errs31 === errors;
                                                } else {
                                                  var valid2 = true;
                                                }
                                                if (valid2) {
                                                  if (data14.file_index !== void 0) {
                                                    let data16 = data14.file_index;
                                                    const _errs33 = errors;
                                                    if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16)) && data16 !== null) {
                                                      validate21.errors = [{ instancePath: instancePath + "/files/" + i0 + "/file_index", schemaPath: "#/properties/files/items/properties/file_index/type", keyword: "type", params: { type: schema32.properties.files.items.properties.file_index.type }, message: "must be integer,null", schema: schema32.properties.files.items.properties.file_index.type, parentSchema: schema32.properties.files.items.properties.file_index, data: data16 }];
                                                      return false;
                                                    }
                                                    var valid2 = _errs33 === errors;
                                                  } else {
                                                    var valid2 = true;
                                                  }
                                                  if (valid2) {
                                                    if (data14.file_state !== void 0) {
                                                      let data17 = data14.file_state;
                                                      const _errs35 = errors;
                                                      if (errors === _errs35) {
                                                        if (typeof data17 === "string") {
                                                          if (func2(data17) > 64) {
                                                            validate21.errors = [{ instancePath: instancePath + "/files/" + i0 + "/file_state", schemaPath: "#/properties/files/items/properties/file_state/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema32.properties.files.items.properties.file_state, data: data17 }];
                                                            return false;
                                                          } else {
                                                            if (func2(data17) < 1) {
                                                              validate21.errors = [{ instancePath: instancePath + "/files/" + i0 + "/file_state", schemaPath: "#/properties/files/items/properties/file_state/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.files.items.properties.file_state, data: data17 }];
                                                              return false;
                                                            }
                                                          }
                                                        } else {
                                                          validate21.errors = [{ instancePath: instancePath + "/files/" + i0 + "/file_state", schemaPath: "#/properties/files/items/properties/file_state/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.files.items.properties.file_state.type, parentSchema: schema32.properties.files.items.properties.file_state, data: data17 }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid2 = _errs35 === errors;
                                                    } else {
                                                      var valid2 = true;
                                                    }
                                                    if (valid2) {
                                                      if (data14.source_surl !== void 0) {
                                                        let data18 = data14.source_surl;
                                                        const _errs37 = errors;
                                                        if (typeof data18 !== "string" && data18 !== null) {
                                                          validate21.errors = [{ instancePath: instancePath + "/files/" + i0 + "/source_surl", schemaPath: "#/properties/files/items/properties/source_surl/type", keyword: "type", params: { type: schema32.properties.files.items.properties.source_surl.type }, message: "must be string,null", schema: schema32.properties.files.items.properties.source_surl.type, parentSchema: schema32.properties.files.items.properties.source_surl, data: data18 }];
                                                          return false;
                                                        }
                                                        var valid2 = _errs37 === errors;
                                                      } else {
                                                        var valid2 = true;
                                                      }
                                                      if (valid2) {
                                                        if (data14.dest_surl !== void 0) {
                                                          let data19 = data14.dest_surl;
                                                          const _errs39 = errors;
                                                          if (typeof data19 !== "string" && data19 !== null) {
                                                            validate21.errors = [{ instancePath: instancePath + "/files/" + i0 + "/dest_surl", schemaPath: "#/properties/files/items/properties/dest_surl/type", keyword: "type", params: { type: schema32.properties.files.items.properties.dest_surl.type }, message: "must be string,null", schema: schema32.properties.files.items.properties.dest_surl.type, parentSchema: schema32.properties.files.items.properties.dest_surl, data: data19 }];
                                                            return false;
                                                          }
                                                          var valid2 = _errs39 === errors;
                                                        } else {
                                                          var valid2 = true;
                                                        }
                                                        if (valid2) {
                                                          if (data14.source_se !== void 0) {
                                                            let data20 = data14.source_se;
                                                            const _errs41 = errors;
                                                            if (typeof data20 !== "string" && data20 !== null) {
                                                              validate21.errors = [{ instancePath: instancePath + "/files/" + i0 + "/source_se", schemaPath: "#/properties/files/items/properties/source_se/type", keyword: "type", params: { type: schema32.properties.files.items.properties.source_se.type }, message: "must be string,null", schema: schema32.properties.files.items.properties.source_se.type, parentSchema: schema32.properties.files.items.properties.source_se, data: data20 }];
                                                              return false;
                                                            }
                                                            var valid2 = _errs41 === errors;
                                                          } else {
                                                            var valid2 = true;
                                                          }
                                                          if (valid2) {
                                                            if (data14.dest_se !== void 0) {
                                                              let data21 = data14.dest_se;
                                                              const _errs43 = errors;
                                                              if (typeof data21 !== "string" && data21 !== null) {
                                                                validate21.errors = [{ instancePath: instancePath + "/files/" + i0 + "/dest_se", schemaPath: "#/properties/files/items/properties/dest_se/type", keyword: "type", params: { type: schema32.properties.files.items.properties.dest_se.type }, message: "must be string,null", schema: schema32.properties.files.items.properties.dest_se.type, parentSchema: schema32.properties.files.items.properties.dest_se, data: data21 }];
                                                                return false;
                                                              }
                                                              var valid2 = _errs43 === errors;
                                                            } else {
                                                              var valid2 = true;
                                                            }
                                                            if (valid2) {
                                                              if (data14.filesize !== void 0) {
                                                                let data22 = data14.filesize;
                                                                const _errs45 = errors;
                                                                if (!(typeof data22 == "number" && isFinite(data22)) && data22 !== null) {
                                                                  validate21.errors = [{ instancePath: instancePath + "/files/" + i0 + "/filesize", schemaPath: "#/properties/files/items/properties/filesize/type", keyword: "type", params: { type: schema32.properties.files.items.properties.filesize.type }, message: "must be number,null", schema: schema32.properties.files.items.properties.filesize.type, parentSchema: schema32.properties.files.items.properties.filesize, data: data22 }];
                                                                  return false;
                                                                }
                                                                var valid2 = _errs45 === errors;
                                                              } else {
                                                                var valid2 = true;
                                                              }
                                                              if (valid2) {
                                                                if (data14.user_filesize !== void 0) {
                                                                  let data23 = data14.user_filesize;
                                                                  const _errs47 = errors;
                                                                  if (!(typeof data23 == "number" && isFinite(data23)) && data23 !== null) {
                                                                    validate21.errors = [{ instancePath: instancePath + "/files/" + i0 + "/user_filesize", schemaPath: "#/properties/files/items/properties/user_filesize/type", keyword: "type", params: { type: schema32.properties.files.items.properties.user_filesize.type }, message: "must be number,null", schema: schema32.properties.files.items.properties.user_filesize.type, parentSchema: schema32.properties.files.items.properties.user_filesize, data: data23 }];
                                                                    return false;
                                                                  }
                                                                  var valid2 = _errs47 === errors;
                                                                } else {
                                                                  var valid2 = true;
                                                                }
                                                                if (valid2) {
                                                                  if (data14.checksum !== void 0) {
                                                                    let data24 = data14.checksum;
                                                                    const _errs49 = errors;
                                                                    if (typeof data24 !== "string" && data24 !== null) {
                                                                      validate21.errors = [{ instancePath: instancePath + "/files/" + i0 + "/checksum", schemaPath: "#/properties/files/items/properties/checksum/type", keyword: "type", params: { type: schema32.properties.files.items.properties.checksum.type }, message: "must be string,null", schema: schema32.properties.files.items.properties.checksum.type, parentSchema: schema32.properties.files.items.properties.checksum, data: data24 }];
                                                                      return false;
                                                                    }
                                                                    var valid2 = _errs49 === errors;
                                                                  } else {
                                                                    var valid2 = true;
                                                                  }
                                                                  if (valid2) {
                                                                    if (data14.start_time !== void 0) {
                                                                      let data25 = data14.start_time;
                                                                      const _errs51 = errors;
                                                                      if (typeof data25 !== "string" && data25 !== null) {
                                                                        validate21.errors = [{ instancePath: instancePath + "/files/" + i0 + "/start_time", schemaPath: "#/properties/files/items/properties/start_time/type", keyword: "type", params: { type: schema32.properties.files.items.properties.start_time.type }, message: "must be string,null", schema: schema32.properties.files.items.properties.start_time.type, parentSchema: schema32.properties.files.items.properties.start_time, data: data25 }];
                                                                        return false;
                                                                      }
                                                                      var valid2 = _errs51 === errors;
                                                                    } else {
                                                                      var valid2 = true;
                                                                    }
                                                                    if (valid2) {
                                                                      if (data14.finish_time !== void 0) {
                                                                        let data26 = data14.finish_time;
                                                                        const _errs53 = errors;
                                                                        if (typeof data26 !== "string" && data26 !== null) {
                                                                          validate21.errors = [{ instancePath: instancePath + "/files/" + i0 + "/finish_time", schemaPath: "#/properties/files/items/properties/finish_time/type", keyword: "type", params: { type: schema32.properties.files.items.properties.finish_time.type }, message: "must be string,null", schema: schema32.properties.files.items.properties.finish_time.type, parentSchema: schema32.properties.files.items.properties.finish_time, data: data26 }];
                                                                          return false;
                                                                        }
                                                                        var valid2 = _errs53 === errors;
                                                                      } else {
                                                                        var valid2 = true;
                                                                      }
                                                                      if (valid2) {
                                                                        if (data14.tx_duration !== void 0) {
                                                                          let data27 = data14.tx_duration;
                                                                          const _errs55 = errors;
                                                                          if (!(typeof data27 == "number" && isFinite(data27)) && data27 !== null) {
                                                                            validate21.errors = [{ instancePath: instancePath + "/files/" + i0 + "/tx_duration", schemaPath: "#/properties/files/items/properties/tx_duration/type", keyword: "type", params: { type: schema32.properties.files.items.properties.tx_duration.type }, message: "must be number,null", schema: schema32.properties.files.items.properties.tx_duration.type, parentSchema: schema32.properties.files.items.properties.tx_duration, data: data27 }];
                                                                            return false;
                                                                          }
                                                                          var valid2 = _errs55 === errors;
                                                                        } else {
                                                                          var valid2 = true;
                                                                        }
                                                                        if (valid2) {
                                                                          if (data14.throughput !== void 0) {
                                                                            let data28 = data14.throughput;
                                                                            const _errs57 = errors;
                                                                            if (!(typeof data28 == "number" && isFinite(data28)) && data28 !== null) {
                                                                              validate21.errors = [{ instancePath: instancePath + "/files/" + i0 + "/throughput", schemaPath: "#/properties/files/items/properties/throughput/type", keyword: "type", params: { type: schema32.properties.files.items.properties.throughput.type }, message: "must be number,null", schema: schema32.properties.files.items.properties.throughput.type, parentSchema: schema32.properties.files.items.properties.throughput, data: data28 }];
                                                                              return false;
                                                                            }
                                                                            var valid2 = _errs57 === errors;
                                                                          } else {
                                                                            var valid2 = true;
                                                                          }
                                                                          if (valid2) {
                                                                            if (data14.reason !== void 0) {
                                                                              let data29 = data14.reason;
                                                                              const _errs59 = errors;
                                                                              if (typeof data29 !== "string" && data29 !== null) {
                                                                                validate21.errors = [{ instancePath: instancePath + "/files/" + i0 + "/reason", schemaPath: "#/properties/files/items/properties/reason/type", keyword: "type", params: { type: schema32.properties.files.items.properties.reason.type }, message: "must be string,null", schema: schema32.properties.files.items.properties.reason.type, parentSchema: schema32.properties.files.items.properties.reason, data: data29 }];
                                                                                return false;
                                                                              }
                                                                              var valid2 = _errs59 === errors;
                                                                            } else {
                                                                              var valid2 = true;
                                                                            }
                                                                            if (valid2) {
                                                                              if (data14.retry !== void 0) {
                                                                                let data30 = data14.retry;
                                                                                const _errs61 = errors;
                                                                                if (!(typeof data30 == "number" && (!(data30 % 1) && !isNaN(data30)) && isFinite(data30)) && data30 !== null) {
                                                                                  validate21.errors = [{ instancePath: instancePath + "/files/" + i0 + "/retry", schemaPath: "#/properties/files/items/properties/retry/type", keyword: "type", params: { type: schema32.properties.files.items.properties.retry.type }, message: "must be integer,null", schema: schema32.properties.files.items.properties.retry.type, parentSchema: schema32.properties.files.items.properties.retry, data: data30 }];
                                                                                  return false;
                                                                                }
                                                                                var valid2 = _errs61 === errors;
                                                                              } else {
                                                                                var valid2 = true;
                                                                              }
                                                                              if (valid2) {
                                                                                if (data14.transfer_host !== void 0) {
                                                                                  let data31 = data14.transfer_host;
                                                                                  const _errs63 = errors;
                                                                                  if (typeof data31 !== "string" && data31 !== null) {
                                                                                    validate21.errors = [{ instancePath: instancePath + "/files/" + i0 + "/transfer_host", schemaPath: "#/properties/files/items/properties/transfer_host/type", keyword: "type", params: { type: schema32.properties.files.items.properties.transfer_host.type }, message: "must be string,null", schema: schema32.properties.files.items.properties.transfer_host.type, parentSchema: schema32.properties.files.items.properties.transfer_host, data: data31 }];
                                                                                    return false;
                                                                                  }
                                                                                  var valid2 = _errs63 === errors;
                                                                                } else {
                                                                                  var valid2 = true;
                                                                                }
                                                                                if (valid2) {
                                                                                  if (data14.log_file !== void 0) {
                                                                                    let data32 = data14.log_file;
                                                                                    const _errs65 = errors;
                                                                                    if (typeof data32 !== "string" && data32 !== null) {
                                                                                      validate21.errors = [{ instancePath: instancePath + "/files/" + i0 + "/log_file", schemaPath: "#/properties/files/items/properties/log_file/type", keyword: "type", params: { type: schema32.properties.files.items.properties.log_file.type }, message: "must be string,null", schema: schema32.properties.files.items.properties.log_file.type, parentSchema: schema32.properties.files.items.properties.log_file, data: data32 }];
                                                                                      return false;
                                                                                    }
                                                                                    var valid2 = _errs65 === errors;
                                                                                  } else {
                                                                                    var valid2 = true;
                                                                                  }
                                                                                  if (valid2) {
                                                                                    if (data14.activity !== void 0) {
                                                                                      let data33 = data14.activity;
                                                                                      const _errs67 = errors;
                                                                                      if (typeof data33 !== "string" && data33 !== null) {
                                                                                        validate21.errors = [{ instancePath: instancePath + "/files/" + i0 + "/activity", schemaPath: "#/properties/files/items/properties/activity/type", keyword: "type", params: { type: schema32.properties.files.items.properties.activity.type }, message: "must be string,null", schema: schema32.properties.files.items.properties.activity.type, parentSchema: schema32.properties.files.items.properties.activity, data: data33 }];
                                                                                        return false;
                                                                                      }
                                                                                      var valid2 = _errs67 === errors;
                                                                                    } else {
                                                                                      var valid2 = true;
                                                                                    }
                                                                                    if (valid2) {
                                                                                      if (data14.scitag !== void 0) {
                                                                                        let data34 = data14.scitag;
                                                                                        const _errs69 = errors;
                                                                                        if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34)) && data34 !== null) {
                                                                                          validate21.errors = [{ instancePath: instancePath + "/files/" + i0 + "/scitag", schemaPath: "#/properties/files/items/properties/scitag/type", keyword: "type", params: { type: schema32.properties.files.items.properties.scitag.type }, message: "must be integer,null", schema: schema32.properties.files.items.properties.scitag.type, parentSchema: schema32.properties.files.items.properties.scitag, data: data34 }];
                                                                                          return false;
                                                                                        }
                                                                                        var valid2 = _errs69 === errors;
                                                                                      } else {
                                                                                        var valid2 = true;
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
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            } else {
                                              validate21.errors = [{ instancePath: instancePath + "/files/" + i0, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.files.items.type, parentSchema: schema32.properties.files.items, data: data14 }];
                                              return false;
                                            }
                                          }
                                          var valid1 = _errs29 === errors;
                                          if (!valid1) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate21.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.files.type, parentSchema: schema32.properties.files, data: data13 }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs27 === errors;
                                  } else {
                                    var valid0 = true;
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
      validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": { "job_id": true, "job_state": true, "job_type": true, "source_se": true, "dest_se": true, "vo_name": true, "user_dn": true, "cred_id": true, "reason": true, "submit_time": true, "job_finished": true, "priority": true, "retry": true, "files": true }, "dynamicProps": false, "dynamicItems": false };
var checkjobFile = validate22;
var schema33 = { "type": "object", "required": ["file_id", "file_state"], "properties": { "file_id": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "file_index": { "type": ["integer", "null"] }, "file_state": { "type": "string", "minLength": 1, "maxLength": 64 }, "source_surl": { "type": ["string", "null"] }, "dest_surl": { "type": ["string", "null"] }, "source_se": { "type": ["string", "null"] }, "dest_se": { "type": ["string", "null"] }, "filesize": { "type": ["number", "null"] }, "user_filesize": { "type": ["number", "null"] }, "checksum": { "type": ["string", "null"] }, "start_time": { "type": ["string", "null"] }, "finish_time": { "type": ["string", "null"] }, "tx_duration": { "type": ["number", "null"] }, "throughput": { "type": ["number", "null"] }, "reason": { "type": ["string", "null"] }, "retry": { "type": ["integer", "null"] }, "transfer_host": { "type": ["string", "null"] }, "log_file": { "type": ["string", "null"] }, "activity": { "type": ["string", "null"] }, "scitag": { "type": ["integer", "null"] } } };
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
      let missing0;
      if (data.file_id === void 0 && (missing0 = "file_id") || data.file_state === void 0 && (missing0 = "file_state")) {
        validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema33.required, parentSchema: schema33, data }];
        return false;
      } else {
        if (data.file_id !== void 0) {
          let data0 = data.file_id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate22.errors = [{ instancePath: instancePath + "/file_id", schemaPath: "#/properties/file_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.file_id.type, parentSchema: schema33.properties.file_id, data: data0 }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 > 9007199254740991 || isNaN(data0)) {
                validate22.errors = [{ instancePath: instancePath + "/file_id", schemaPath: "#/properties/file_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema33.properties.file_id, data: data0 }];
                return false;
              } else {
                if (data0 < 0 || isNaN(data0)) {
                  validate22.errors = [{ instancePath: instancePath + "/file_id", schemaPath: "#/properties/file_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.file_id, data: data0 }];
                  return false;
                }
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.file_index !== void 0) {
            let data1 = data.file_index;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && data1 !== null) {
              validate22.errors = [{ instancePath: instancePath + "/file_index", schemaPath: "#/properties/file_index/type", keyword: "type", params: { type: schema33.properties.file_index.type }, message: "must be integer,null", schema: schema33.properties.file_index.type, parentSchema: schema33.properties.file_index, data: data1 }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.file_state !== void 0) {
              let data2 = data.file_state;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (func2(data2) > 64) {
                    validate22.errors = [{ instancePath: instancePath + "/file_state", schemaPath: "#/properties/file_state/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema33.properties.file_state, data: data2 }];
                    return false;
                  } else {
                    if (func2(data2) < 1) {
                      validate22.errors = [{ instancePath: instancePath + "/file_state", schemaPath: "#/properties/file_state/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.file_state, data: data2 }];
                      return false;
                    }
                  }
                } else {
                  validate22.errors = [{ instancePath: instancePath + "/file_state", schemaPath: "#/properties/file_state/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.file_state.type, parentSchema: schema33.properties.file_state, data: data2 }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.source_surl !== void 0) {
                let data3 = data.source_surl;
                const _errs7 = errors;
                if (typeof data3 !== "string" && data3 !== null) {
                  validate22.errors = [{ instancePath: instancePath + "/source_surl", schemaPath: "#/properties/source_surl/type", keyword: "type", params: { type: schema33.properties.source_surl.type }, message: "must be string,null", schema: schema33.properties.source_surl.type, parentSchema: schema33.properties.source_surl, data: data3 }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.dest_surl !== void 0) {
                  let data4 = data.dest_surl;
                  const _errs9 = errors;
                  if (typeof data4 !== "string" && data4 !== null) {
                    validate22.errors = [{ instancePath: instancePath + "/dest_surl", schemaPath: "#/properties/dest_surl/type", keyword: "type", params: { type: schema33.properties.dest_surl.type }, message: "must be string,null", schema: schema33.properties.dest_surl.type, parentSchema: schema33.properties.dest_surl, data: data4 }];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.source_se !== void 0) {
                    let data5 = data.source_se;
                    const _errs11 = errors;
                    if (typeof data5 !== "string" && data5 !== null) {
                      validate22.errors = [{ instancePath: instancePath + "/source_se", schemaPath: "#/properties/source_se/type", keyword: "type", params: { type: schema33.properties.source_se.type }, message: "must be string,null", schema: schema33.properties.source_se.type, parentSchema: schema33.properties.source_se, data: data5 }];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.dest_se !== void 0) {
                      let data6 = data.dest_se;
                      const _errs13 = errors;
                      if (typeof data6 !== "string" && data6 !== null) {
                        validate22.errors = [{ instancePath: instancePath + "/dest_se", schemaPath: "#/properties/dest_se/type", keyword: "type", params: { type: schema33.properties.dest_se.type }, message: "must be string,null", schema: schema33.properties.dest_se.type, parentSchema: schema33.properties.dest_se, data: data6 }];
                        return false;
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.filesize !== void 0) {
                        let data7 = data.filesize;
                        const _errs15 = errors;
                        if (!(typeof data7 == "number" && isFinite(data7)) && data7 !== null) {
                          validate22.errors = [{ instancePath: instancePath + "/filesize", schemaPath: "#/properties/filesize/type", keyword: "type", params: { type: schema33.properties.filesize.type }, message: "must be number,null", schema: schema33.properties.filesize.type, parentSchema: schema33.properties.filesize, data: data7 }];
                          return false;
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.user_filesize !== void 0) {
                          let data8 = data.user_filesize;
                          const _errs17 = errors;
                          if (!(typeof data8 == "number" && isFinite(data8)) && data8 !== null) {
                            validate22.errors = [{ instancePath: instancePath + "/user_filesize", schemaPath: "#/properties/user_filesize/type", keyword: "type", params: { type: schema33.properties.user_filesize.type }, message: "must be number,null", schema: schema33.properties.user_filesize.type, parentSchema: schema33.properties.user_filesize, data: data8 }];
                            return false;
                          }
                          var valid0 = _errs17 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.checksum !== void 0) {
                            let data9 = data.checksum;
                            const _errs19 = errors;
                            if (typeof data9 !== "string" && data9 !== null) {
                              validate22.errors = [{ instancePath: instancePath + "/checksum", schemaPath: "#/properties/checksum/type", keyword: "type", params: { type: schema33.properties.checksum.type }, message: "must be string,null", schema: schema33.properties.checksum.type, parentSchema: schema33.properties.checksum, data: data9 }];
                              return false;
                            }
                            var valid0 = _errs19 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.start_time !== void 0) {
                              let data10 = data.start_time;
                              const _errs21 = errors;
                              if (typeof data10 !== "string" && data10 !== null) {
                                validate22.errors = [{ instancePath: instancePath + "/start_time", schemaPath: "#/properties/start_time/type", keyword: "type", params: { type: schema33.properties.start_time.type }, message: "must be string,null", schema: schema33.properties.start_time.type, parentSchema: schema33.properties.start_time, data: data10 }];
                                return false;
                              }
                              var valid0 = _errs21 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.finish_time !== void 0) {
                                let data11 = data.finish_time;
                                const _errs23 = errors;
                                if (typeof data11 !== "string" && data11 !== null) {
                                  validate22.errors = [{ instancePath: instancePath + "/finish_time", schemaPath: "#/properties/finish_time/type", keyword: "type", params: { type: schema33.properties.finish_time.type }, message: "must be string,null", schema: schema33.properties.finish_time.type, parentSchema: schema33.properties.finish_time, data: data11 }];
                                  return false;
                                }
                                var valid0 = _errs23 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.tx_duration !== void 0) {
                                  let data12 = data.tx_duration;
                                  const _errs25 = errors;
                                  if (!(typeof data12 == "number" && isFinite(data12)) && data12 !== null) {
                                    validate22.errors = [{ instancePath: instancePath + "/tx_duration", schemaPath: "#/properties/tx_duration/type", keyword: "type", params: { type: schema33.properties.tx_duration.type }, message: "must be number,null", schema: schema33.properties.tx_duration.type, parentSchema: schema33.properties.tx_duration, data: data12 }];
                                    return false;
                                  }
                                  var valid0 = _errs25 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.throughput !== void 0) {
                                    let data13 = data.throughput;
                                    const _errs27 = errors;
                                    if (!(typeof data13 == "number" && isFinite(data13)) && data13 !== null) {
                                      validate22.errors = [{ instancePath: instancePath + "/throughput", schemaPath: "#/properties/throughput/type", keyword: "type", params: { type: schema33.properties.throughput.type }, message: "must be number,null", schema: schema33.properties.throughput.type, parentSchema: schema33.properties.throughput, data: data13 }];
                                      return false;
                                    }
                                    var valid0 = _errs27 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.reason !== void 0) {
                                      let data14 = data.reason;
                                      const _errs29 = errors;
                                      if (typeof data14 !== "string" && data14 !== null) {
                                        validate22.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: schema33.properties.reason.type }, message: "must be string,null", schema: schema33.properties.reason.type, parentSchema: schema33.properties.reason, data: data14 }];
                                        return false;
                                      }
                                      var valid0 = _errs29 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.retry !== void 0) {
                                        let data15 = data.retry;
                                        const _errs31 = errors;
                                        if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15)) && data15 !== null) {
                                          validate22.errors = [{ instancePath: instancePath + "/retry", schemaPath: "#/properties/retry/type", keyword: "type", params: { type: schema33.properties.retry.type }, message: "must be integer,null", schema: schema33.properties.retry.type, parentSchema: schema33.properties.retry, data: data15 }];
                                          return false;
                                        }
                                        var valid0 = _errs31 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.transfer_host !== void 0) {
                                          let data16 = data.transfer_host;
                                          const _errs33 = errors;
                                          if (typeof data16 !== "string" && data16 !== null) {
                                            validate22.errors = [{ instancePath: instancePath + "/transfer_host", schemaPath: "#/properties/transfer_host/type", keyword: "type", params: { type: schema33.properties.transfer_host.type }, message: "must be string,null", schema: schema33.properties.transfer_host.type, parentSchema: schema33.properties.transfer_host, data: data16 }];
                                            return false;
                                          }
                                          var valid0 = _errs33 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.log_file !== void 0) {
                                            let data17 = data.log_file;
                                            const _errs35 = errors;
                                            if (typeof data17 !== "string" && data17 !== null) {
                                              validate22.errors = [{ instancePath: instancePath + "/log_file", schemaPath: "#/properties/log_file/type", keyword: "type", params: { type: schema33.properties.log_file.type }, message: "must be string,null", schema: schema33.properties.log_file.type, parentSchema: schema33.properties.log_file, data: data17 }];
                                              return false;
                                            }
                                            var valid0 = _errs35 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.activity !== void 0) {
                                              let data18 = data.activity;
                                              const _errs37 = errors;
                                              if (typeof data18 !== "string" && data18 !== null) {
                                                validate22.errors = [{ instancePath: instancePath + "/activity", schemaPath: "#/properties/activity/type", keyword: "type", params: { type: schema33.properties.activity.type }, message: "must be string,null", schema: schema33.properties.activity.type, parentSchema: schema33.properties.activity, data: data18 }];
                                                return false;
                                              }
                                              var valid0 = _errs37 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.scitag !== void 0) {
                                                let data19 = data.scitag;
                                                const _errs39 = errors;
                                                if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19)) && data19 !== null) {
                                                  validate22.errors = [{ instancePath: instancePath + "/scitag", schemaPath: "#/properties/scitag/type", keyword: "type", params: { type: schema33.properties.scitag.type }, message: "must be integer,null", schema: schema33.properties.scitag.type, parentSchema: schema33.properties.scitag, data: data19 }];
                                                  return false;
                                                }
                                                var valid0 = _errs39 === errors;
                                              } else {
                                                var valid0 = true;
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
validate22.evaluated = { "props": { "file_id": true, "file_index": true, "file_state": true, "source_surl": true, "dest_surl": true, "source_se": true, "dest_se": true, "filesize": true, "user_filesize": true, "checksum": true, "start_time": true, "finish_time": true, "tx_duration": true, "throughput": true, "reason": true, "retry": true, "transfer_host": true, "log_file": true, "activity": true, "scitag": true }, "dynamicProps": false, "dynamicItems": false };
var checklistedFile = validate23;
var schema34 = { "type": "object", "required": ["file_id", "file_state", "job_id"], "properties": { "file_id": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "file_index": { "type": ["integer", "null"] }, "file_state": { "type": "string", "minLength": 1, "maxLength": 64 }, "source_surl": { "type": ["string", "null"] }, "dest_surl": { "type": ["string", "null"] }, "source_se": { "type": ["string", "null"] }, "dest_se": { "type": ["string", "null"] }, "filesize": { "type": ["number", "null"] }, "user_filesize": { "type": ["number", "null"] }, "checksum": { "type": ["string", "null"] }, "start_time": { "type": ["string", "null"] }, "finish_time": { "type": ["string", "null"] }, "tx_duration": { "type": ["number", "null"] }, "throughput": { "type": ["number", "null"] }, "reason": { "type": ["string", "null"] }, "retry": { "type": ["integer", "null"] }, "transfer_host": { "type": ["string", "null"] }, "log_file": { "type": ["string", "null"] }, "activity": { "type": ["string", "null"] }, "scitag": { "type": ["integer", "null"] }, "job_id": { "type": "string", "minLength": 1, "maxLength": 64 } } };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.file_id === void 0 && (missing0 = "file_id") || data.file_state === void 0 && (missing0 = "file_state") || data.job_id === void 0 && (missing0 = "job_id")) {
        validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema34.required, parentSchema: schema34, data }];
        return false;
      } else {
        if (data.file_id !== void 0) {
          let data0 = data.file_id;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate23.errors = [{ instancePath: instancePath + "/file_id", schemaPath: "#/properties/file_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.file_id.type, parentSchema: schema34.properties.file_id, data: data0 }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 > 9007199254740991 || isNaN(data0)) {
                validate23.errors = [{ instancePath: instancePath + "/file_id", schemaPath: "#/properties/file_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema34.properties.file_id, data: data0 }];
                return false;
              } else {
                if (data0 < 0 || isNaN(data0)) {
                  validate23.errors = [{ instancePath: instancePath + "/file_id", schemaPath: "#/properties/file_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34.properties.file_id, data: data0 }];
                  return false;
                }
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.file_index !== void 0) {
            let data1 = data.file_index;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && data1 !== null) {
              validate23.errors = [{ instancePath: instancePath + "/file_index", schemaPath: "#/properties/file_index/type", keyword: "type", params: { type: schema34.properties.file_index.type }, message: "must be integer,null", schema: schema34.properties.file_index.type, parentSchema: schema34.properties.file_index, data: data1 }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.file_state !== void 0) {
              let data2 = data.file_state;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (func2(data2) > 64) {
                    validate23.errors = [{ instancePath: instancePath + "/file_state", schemaPath: "#/properties/file_state/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema34.properties.file_state, data: data2 }];
                    return false;
                  } else {
                    if (func2(data2) < 1) {
                      validate23.errors = [{ instancePath: instancePath + "/file_state", schemaPath: "#/properties/file_state/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.properties.file_state, data: data2 }];
                      return false;
                    }
                  }
                } else {
                  validate23.errors = [{ instancePath: instancePath + "/file_state", schemaPath: "#/properties/file_state/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.file_state.type, parentSchema: schema34.properties.file_state, data: data2 }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.source_surl !== void 0) {
                let data3 = data.source_surl;
                const _errs7 = errors;
                if (typeof data3 !== "string" && data3 !== null) {
                  validate23.errors = [{ instancePath: instancePath + "/source_surl", schemaPath: "#/properties/source_surl/type", keyword: "type", params: { type: schema34.properties.source_surl.type }, message: "must be string,null", schema: schema34.properties.source_surl.type, parentSchema: schema34.properties.source_surl, data: data3 }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.dest_surl !== void 0) {
                  let data4 = data.dest_surl;
                  const _errs9 = errors;
                  if (typeof data4 !== "string" && data4 !== null) {
                    validate23.errors = [{ instancePath: instancePath + "/dest_surl", schemaPath: "#/properties/dest_surl/type", keyword: "type", params: { type: schema34.properties.dest_surl.type }, message: "must be string,null", schema: schema34.properties.dest_surl.type, parentSchema: schema34.properties.dest_surl, data: data4 }];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.source_se !== void 0) {
                    let data5 = data.source_se;
                    const _errs11 = errors;
                    if (typeof data5 !== "string" && data5 !== null) {
                      validate23.errors = [{ instancePath: instancePath + "/source_se", schemaPath: "#/properties/source_se/type", keyword: "type", params: { type: schema34.properties.source_se.type }, message: "must be string,null", schema: schema34.properties.source_se.type, parentSchema: schema34.properties.source_se, data: data5 }];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.dest_se !== void 0) {
                      let data6 = data.dest_se;
                      const _errs13 = errors;
                      if (typeof data6 !== "string" && data6 !== null) {
                        validate23.errors = [{ instancePath: instancePath + "/dest_se", schemaPath: "#/properties/dest_se/type", keyword: "type", params: { type: schema34.properties.dest_se.type }, message: "must be string,null", schema: schema34.properties.dest_se.type, parentSchema: schema34.properties.dest_se, data: data6 }];
                        return false;
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.filesize !== void 0) {
                        let data7 = data.filesize;
                        const _errs15 = errors;
                        if (!(typeof data7 == "number" && isFinite(data7)) && data7 !== null) {
                          validate23.errors = [{ instancePath: instancePath + "/filesize", schemaPath: "#/properties/filesize/type", keyword: "type", params: { type: schema34.properties.filesize.type }, message: "must be number,null", schema: schema34.properties.filesize.type, parentSchema: schema34.properties.filesize, data: data7 }];
                          return false;
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.user_filesize !== void 0) {
                          let data8 = data.user_filesize;
                          const _errs17 = errors;
                          if (!(typeof data8 == "number" && isFinite(data8)) && data8 !== null) {
                            validate23.errors = [{ instancePath: instancePath + "/user_filesize", schemaPath: "#/properties/user_filesize/type", keyword: "type", params: { type: schema34.properties.user_filesize.type }, message: "must be number,null", schema: schema34.properties.user_filesize.type, parentSchema: schema34.properties.user_filesize, data: data8 }];
                            return false;
                          }
                          var valid0 = _errs17 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.checksum !== void 0) {
                            let data9 = data.checksum;
                            const _errs19 = errors;
                            if (typeof data9 !== "string" && data9 !== null) {
                              validate23.errors = [{ instancePath: instancePath + "/checksum", schemaPath: "#/properties/checksum/type", keyword: "type", params: { type: schema34.properties.checksum.type }, message: "must be string,null", schema: schema34.properties.checksum.type, parentSchema: schema34.properties.checksum, data: data9 }];
                              return false;
                            }
                            var valid0 = _errs19 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.start_time !== void 0) {
                              let data10 = data.start_time;
                              const _errs21 = errors;
                              if (typeof data10 !== "string" && data10 !== null) {
                                validate23.errors = [{ instancePath: instancePath + "/start_time", schemaPath: "#/properties/start_time/type", keyword: "type", params: { type: schema34.properties.start_time.type }, message: "must be string,null", schema: schema34.properties.start_time.type, parentSchema: schema34.properties.start_time, data: data10 }];
                                return false;
                              }
                              var valid0 = _errs21 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.finish_time !== void 0) {
                                let data11 = data.finish_time;
                                const _errs23 = errors;
                                if (typeof data11 !== "string" && data11 !== null) {
                                  validate23.errors = [{ instancePath: instancePath + "/finish_time", schemaPath: "#/properties/finish_time/type", keyword: "type", params: { type: schema34.properties.finish_time.type }, message: "must be string,null", schema: schema34.properties.finish_time.type, parentSchema: schema34.properties.finish_time, data: data11 }];
                                  return false;
                                }
                                var valid0 = _errs23 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.tx_duration !== void 0) {
                                  let data12 = data.tx_duration;
                                  const _errs25 = errors;
                                  if (!(typeof data12 == "number" && isFinite(data12)) && data12 !== null) {
                                    validate23.errors = [{ instancePath: instancePath + "/tx_duration", schemaPath: "#/properties/tx_duration/type", keyword: "type", params: { type: schema34.properties.tx_duration.type }, message: "must be number,null", schema: schema34.properties.tx_duration.type, parentSchema: schema34.properties.tx_duration, data: data12 }];
                                    return false;
                                  }
                                  var valid0 = _errs25 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.throughput !== void 0) {
                                    let data13 = data.throughput;
                                    const _errs27 = errors;
                                    if (!(typeof data13 == "number" && isFinite(data13)) && data13 !== null) {
                                      validate23.errors = [{ instancePath: instancePath + "/throughput", schemaPath: "#/properties/throughput/type", keyword: "type", params: { type: schema34.properties.throughput.type }, message: "must be number,null", schema: schema34.properties.throughput.type, parentSchema: schema34.properties.throughput, data: data13 }];
                                      return false;
                                    }
                                    var valid0 = _errs27 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.reason !== void 0) {
                                      let data14 = data.reason;
                                      const _errs29 = errors;
                                      if (typeof data14 !== "string" && data14 !== null) {
                                        validate23.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: schema34.properties.reason.type }, message: "must be string,null", schema: schema34.properties.reason.type, parentSchema: schema34.properties.reason, data: data14 }];
                                        return false;
                                      }
                                      var valid0 = _errs29 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.retry !== void 0) {
                                        let data15 = data.retry;
                                        const _errs31 = errors;
                                        if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15)) && data15 !== null) {
                                          validate23.errors = [{ instancePath: instancePath + "/retry", schemaPath: "#/properties/retry/type", keyword: "type", params: { type: schema34.properties.retry.type }, message: "must be integer,null", schema: schema34.properties.retry.type, parentSchema: schema34.properties.retry, data: data15 }];
                                          return false;
                                        }
                                        var valid0 = _errs31 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.transfer_host !== void 0) {
                                          let data16 = data.transfer_host;
                                          const _errs33 = errors;
                                          if (typeof data16 !== "string" && data16 !== null) {
                                            validate23.errors = [{ instancePath: instancePath + "/transfer_host", schemaPath: "#/properties/transfer_host/type", keyword: "type", params: { type: schema34.properties.transfer_host.type }, message: "must be string,null", schema: schema34.properties.transfer_host.type, parentSchema: schema34.properties.transfer_host, data: data16 }];
                                            return false;
                                          }
                                          var valid0 = _errs33 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.log_file !== void 0) {
                                            let data17 = data.log_file;
                                            const _errs35 = errors;
                                            if (typeof data17 !== "string" && data17 !== null) {
                                              validate23.errors = [{ instancePath: instancePath + "/log_file", schemaPath: "#/properties/log_file/type", keyword: "type", params: { type: schema34.properties.log_file.type }, message: "must be string,null", schema: schema34.properties.log_file.type, parentSchema: schema34.properties.log_file, data: data17 }];
                                              return false;
                                            }
                                            var valid0 = _errs35 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.activity !== void 0) {
                                              let data18 = data.activity;
                                              const _errs37 = errors;
                                              if (typeof data18 !== "string" && data18 !== null) {
                                                validate23.errors = [{ instancePath: instancePath + "/activity", schemaPath: "#/properties/activity/type", keyword: "type", params: { type: schema34.properties.activity.type }, message: "must be string,null", schema: schema34.properties.activity.type, parentSchema: schema34.properties.activity, data: data18 }];
                                                return false;
                                              }
                                              var valid0 = _errs37 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.scitag !== void 0) {
                                                let data19 = data.scitag;
                                                const _errs39 = errors;
                                                if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19)) && data19 !== null) {
                                                  validate23.errors = [{ instancePath: instancePath + "/scitag", schemaPath: "#/properties/scitag/type", keyword: "type", params: { type: schema34.properties.scitag.type }, message: "must be integer,null", schema: schema34.properties.scitag.type, parentSchema: schema34.properties.scitag, data: data19 }];
                                                  return false;
                                                }
                                                var valid0 = _errs39 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.job_id !== void 0) {
                                                  let data20 = data.job_id;
                                                  const _errs41 = errors;
                                                  if (errors === _errs41) {
                                                    if (typeof data20 === "string") {
                                                      if (func2(data20) > 64) {
                                                        validate23.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema34.properties.job_id, data: data20 }];
                                                        return false;
                                                      } else {
                                                        if (func2(data20) < 1) {
                                                          validate23.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.properties.job_id, data: data20 }];
                                                          return false;
                                                        }
                                                      }
                                                    } else {
                                                      validate23.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.job_id.type, parentSchema: schema34.properties.job_id, data: data20 }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid0 = _errs41 === errors;
                                                } else {
                                                  var valid0 = true;
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
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.type, parentSchema: schema34, data }];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": { "file_id": true, "file_index": true, "file_state": true, "source_surl": true, "dest_surl": true, "source_se": true, "dest_se": true, "filesize": true, "user_filesize": true, "checksum": true, "start_time": true, "finish_time": true, "tx_duration": true, "throughput": true, "reason": true, "retry": true, "transfer_host": true, "log_file": true, "activity": true, "scitag": true, "job_id": true }, "dynamicProps": false, "dynamicItems": false };
var checkmissingJob = validate24;
var schema35 = { "type": "object", "required": ["job_id", "http_status"], "properties": { "job_id": { "type": "string", "minLength": 1, "maxLength": 64 }, "http_status": { "type": "string", "pattern": "^[1-5][0-9]{2}\\b" }, "http_message": { "type": ["string", "null"] } } };
var pattern4 = new RegExp("^[1-5][0-9]{2}\\b", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.job_id === void 0 && (missing0 = "job_id") || data.http_status === void 0 && (missing0 = "http_status")) {
        validate24.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema35.required, parentSchema: schema35, data }];
        return false;
      } else {
        if (data.job_id !== void 0) {
          let data0 = data.job_id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func2(data0) > 64) {
                validate24.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema35.properties.job_id, data: data0 }];
                return false;
              } else {
                if (func2(data0) < 1) {
                  validate24.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema35.properties.job_id, data: data0 }];
                  return false;
                }
              }
            } else {
              validate24.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.job_id.type, parentSchema: schema35.properties.job_id, data: data0 }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.http_status !== void 0) {
            let data1 = data.http_status;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (!pattern4.test(data1)) {
                  validate24.errors = [{ instancePath: instancePath + "/http_status", schemaPath: "#/properties/http_status/pattern", keyword: "pattern", params: { pattern: "^[1-5][0-9]{2}\\b" }, message: 'must match pattern "^[1-5][0-9]{2}\\b"', schema: "^[1-5][0-9]{2}\\b", parentSchema: schema35.properties.http_status, data: data1 }];
                  return false;
                }
              } else {
                validate24.errors = [{ instancePath: instancePath + "/http_status", schemaPath: "#/properties/http_status/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.http_status.type, parentSchema: schema35.properties.http_status, data: data1 }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.http_message !== void 0) {
              let data2 = data.http_message;
              const _errs5 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate24.errors = [{ instancePath: instancePath + "/http_message", schemaPath: "#/properties/http_message/type", keyword: "type", params: { type: schema35.properties.http_message.type }, message: "must be string,null", schema: schema35.properties.http_message.type, parentSchema: schema35.properties.http_message, data: data2 }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data }];
      return false;
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "props": { "job_id": true, "http_status": true, "http_message": true }, "dynamicProps": false, "dynamicItems": false };
var checksubmission = validate25;
var schema36 = { "type": "object", "required": ["job_id"], "properties": { "job_id": { "type": "string", "minLength": 1, "maxLength": 64 } } };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.job_id === void 0 && (missing0 = "job_id")) {
        validate25.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema36.required, parentSchema: schema36, data }];
        return false;
      } else {
        if (data.job_id !== void 0) {
          let data0 = data.job_id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func2(data0) > 64) {
                validate25.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema36.properties.job_id, data: data0 }];
                return false;
              } else {
                if (func2(data0) < 1) {
                  validate25.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema36.properties.job_id, data: data0 }];
                  return false;
                }
              }
            } else {
              validate25.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.job_id.type, parentSchema: schema36.properties.job_id, data: data0 }];
              return false;
            }
          }
        }
      }
    } else {
      validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.type, parentSchema: schema36, data }];
      return false;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": { "job_id": true }, "dynamicProps": false, "dynamicItems": false };
var checkwhoami = validate26;
var schema37 = { "type": "object", "required": ["user_dn", "delegation_id", "method"], "properties": { "user_dn": { "type": "string" }, "delegation_id": { "type": "string", "minLength": 1, "maxLength": 256 }, "method": { "type": "string" }, "vos": { "type": "array", "items": { "type": "string" } }, "voms_cred": { "type": "array", "items": { "type": "string" } } } };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.user_dn === void 0 && (missing0 = "user_dn") || data.delegation_id === void 0 && (missing0 = "delegation_id") || data.method === void 0 && (missing0 = "method")) {
        validate26.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema37.required, parentSchema: schema37, data }];
        return false;
      } else {
        if (data.user_dn !== void 0) {
          let data0 = data.user_dn;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate26.errors = [{ instancePath: instancePath + "/user_dn", schemaPath: "#/properties/user_dn/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.user_dn.type, parentSchema: schema37.properties.user_dn, data: data0 }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.delegation_id !== void 0) {
            let data1 = data.delegation_id;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (func2(data1) > 256) {
                  validate26.errors = [{ instancePath: instancePath + "/delegation_id", schemaPath: "#/properties/delegation_id/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters", schema: 256, parentSchema: schema37.properties.delegation_id, data: data1 }];
                  return false;
                } else {
                  if (func2(data1) < 1) {
                    validate26.errors = [{ instancePath: instancePath + "/delegation_id", schemaPath: "#/properties/delegation_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema37.properties.delegation_id, data: data1 }];
                    return false;
                  }
                }
              } else {
                validate26.errors = [{ instancePath: instancePath + "/delegation_id", schemaPath: "#/properties/delegation_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.delegation_id.type, parentSchema: schema37.properties.delegation_id, data: data1 }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.method !== void 0) {
              let data2 = data.method;
              const _errs5 = errors;
              if (typeof data2 !== "string") {
                validate26.errors = [{ instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.method.type, parentSchema: schema37.properties.method, data: data2 }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.vos !== void 0) {
                let data3 = data.vos;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (Array.isArray(data3)) {
                    var valid1 = true;
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data4 = data3[i0];
                      const _errs9 = errors;
                      if (typeof data4 !== "string") {
                        validate26.errors = [{ instancePath: instancePath + "/vos/" + i0, schemaPath: "#/properties/vos/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.vos.items.type, parentSchema: schema37.properties.vos.items, data: data4 }];
                        return false;
                      }
                      var valid1 = _errs9 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validate26.errors = [{ instancePath: instancePath + "/vos", schemaPath: "#/properties/vos/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema37.properties.vos.type, parentSchema: schema37.properties.vos, data: data3 }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.voms_cred !== void 0) {
                  let data5 = data.voms_cred;
                  const _errs11 = errors;
                  if (errors === _errs11) {
                    if (Array.isArray(data5)) {
                      var valid2 = true;
                      const len1 = data5.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        let data6 = data5[i1];
                        const _errs13 = errors;
                        if (typeof data6 !== "string") {
                          validate26.errors = [{ instancePath: instancePath + "/voms_cred/" + i1, schemaPath: "#/properties/voms_cred/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.voms_cred.items.type, parentSchema: schema37.properties.voms_cred.items, data: data6 }];
                          return false;
                        }
                        var valid2 = _errs13 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    } else {
                      validate26.errors = [{ instancePath: instancePath + "/voms_cred", schemaPath: "#/properties/voms_cred/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema37.properties.voms_cred.type, parentSchema: schema37.properties.voms_cred, data: data5 }];
                      return false;
                    }
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.type, parentSchema: schema37, data }];
      return false;
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "props": { "user_dn": true, "delegation_id": true, "method": true, "vos": true, "voms_cred": true }, "dynamicProps": false, "dynamicItems": false };
var checkdelegation = validate27;
var schema38 = { "type": "object", "required": ["termination_time"], "properties": { "termination_time": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}" }, "voms_attrs": { "type": ["array", "null"], "items": { "type": "string" } } } };
var pattern5 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}", "u");
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.termination_time === void 0 && (missing0 = "termination_time")) {
        validate27.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema38.required, parentSchema: schema38, data }];
        return false;
      } else {
        if (data.termination_time !== void 0) {
          let data0 = data.termination_time;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern5.test(data0)) {
                validate27.errors = [{ instancePath: instancePath + "/termination_time", schemaPath: "#/properties/termination_time/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}", parentSchema: schema38.properties.termination_time, data: data0 }];
                return false;
              }
            } else {
              validate27.errors = [{ instancePath: instancePath + "/termination_time", schemaPath: "#/properties/termination_time/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.termination_time.type, parentSchema: schema38.properties.termination_time, data: data0 }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.voms_attrs !== void 0) {
            let data1 = data.voms_attrs;
            const _errs3 = errors;
            if (!Array.isArray(data1) && data1 !== null) {
              validate27.errors = [{ instancePath: instancePath + "/voms_attrs", schemaPath: "#/properties/voms_attrs/type", keyword: "type", params: { type: schema38.properties.voms_attrs.type }, message: "must be array,null", schema: schema38.properties.voms_attrs.type, parentSchema: schema38.properties.voms_attrs, data: data1 }];
              return false;
            }
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data2 = data1[i0];
                  const _errs5 = errors;
                  if (typeof data2 !== "string") {
                    validate27.errors = [{ instancePath: instancePath + "/voms_attrs/" + i0, schemaPath: "#/properties/voms_attrs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.voms_attrs.items.type, parentSchema: schema38.properties.voms_attrs.items, data: data2 }];
                    return false;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate27.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.type, parentSchema: schema38, data }];
      return false;
    }
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "props": { "termination_time": true, "voms_attrs": true }, "dynamicProps": false, "dynamicItems": false };
var checkcancelled = validate28;
var schema39 = { "type": "object", "required": ["affected_jobs", "affected_files"], "properties": { "affected_jobs": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "affected_files": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } } };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.affected_jobs === void 0 && (missing0 = "affected_jobs") || data.affected_files === void 0 && (missing0 = "affected_files")) {
        validate28.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema39.required, parentSchema: schema39, data }];
        return false;
      } else {
        if (data.affected_jobs !== void 0) {
          let data0 = data.affected_jobs;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate28.errors = [{ instancePath: instancePath + "/affected_jobs", schemaPath: "#/properties/affected_jobs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.properties.affected_jobs.type, parentSchema: schema39.properties.affected_jobs, data: data0 }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 > 9007199254740991 || isNaN(data0)) {
                validate28.errors = [{ instancePath: instancePath + "/affected_jobs", schemaPath: "#/properties/affected_jobs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema39.properties.affected_jobs, data: data0 }];
                return false;
              } else {
                if (data0 < 0 || isNaN(data0)) {
                  validate28.errors = [{ instancePath: instancePath + "/affected_jobs", schemaPath: "#/properties/affected_jobs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema39.properties.affected_jobs, data: data0 }];
                  return false;
                }
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.affected_files !== void 0) {
            let data1 = data.affected_files;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              validate28.errors = [{ instancePath: instancePath + "/affected_files", schemaPath: "#/properties/affected_files/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.properties.affected_files.type, parentSchema: schema39.properties.affected_files, data: data1 }];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 > 9007199254740991 || isNaN(data1)) {
                  validate28.errors = [{ instancePath: instancePath + "/affected_files", schemaPath: "#/properties/affected_files/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema39.properties.affected_files, data: data1 }];
                  return false;
                } else {
                  if (data1 < 0 || isNaN(data1)) {
                    validate28.errors = [{ instancePath: instancePath + "/affected_files", schemaPath: "#/properties/affected_files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema39.properties.affected_files, data: data1 }];
                    return false;
                  }
                }
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema39.type, parentSchema: schema39, data }];
      return false;
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "props": { "affected_jobs": true, "affected_files": true }, "dynamicProps": false, "dynamicItems": false };
var checklist = validate29;
var schema40 = { "type": "array" };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!Array.isArray(data)) {
    validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema40.type, parentSchema: schema40, data }];
    return false;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "dynamicProps": false, "dynamicItems": false };
var checkstates = validate30;
var schema41 = { "type": ["array", "string"], "items": { "type": "string" } };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!Array.isArray(data) && typeof data !== "string") {
    validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema41.type }, message: "must be array,string", schema: schema41.type, parentSchema: schema41, data }];
    return false;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        const _errs1 = errors;
        if (typeof data0 !== "string") {
          validate30.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.items.type, parentSchema: schema41.items, data: data0 }];
          return false;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    }
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };

export const validators: { readonly submittedJob: Validator, readonly job: Validator, readonly jobFile: Validator, readonly listedFile: Validator, readonly missingJob: Validator, readonly submission: Validator, readonly whoami: Validator, readonly delegation: Validator, readonly cancelled: Validator, readonly list: Validator, readonly states: Validator } = { submittedJob: checksubmittedJob, job: checkjob, jobFile: checkjobFile, listedFile: checklistedFile, missingJob: checkmissingJob, submission: checksubmission, whoami: checkwhoami, delegation: checkdelegation, cancelled: checkcancelled, list: checklist, states: checkstates }
