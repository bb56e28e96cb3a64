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

var checkLocalStorageOptions = validate20;
var schema31 = { "type": "object", "description": "A directory of this machine as storage.", "additionalProperties": false, "required": ["root"], "properties": { "root": { "type": "string", "description": "The directory; nothing outside it is ever touched.", "minLength": 1 }, "createRoot": { "type": "boolean", "description": "Make the directory, with its parents, where it does not exist.", "default": false }, "readOnly": { "type": "boolean", "description": "Refuse every change.", "default": false }, "syncOnCommit": { "type": "boolean", "description": "Wait until the disk has an upload before it becomes visible.", "default": false }, "maxFileBytes": { "type": "integer", "description": "The largest file that is taken.", "minimum": 1, "maximum": 9007199254740991, "default": 9007199254740991 }, "staleUploadHours": { "type": "number", "description": "Uploads that a crashed process left behind are removed at start when nobody has written to them for this long.", "minimum": 0, "maximum": 8760, "default": 24 } } };
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
      if (data.createRoot === void 0) {
        data.createRoot = false;
      }
      if (data.readOnly === void 0) {
        data.readOnly = false;
      }
      if (data.syncOnCommit === void 0) {
        data.syncOnCommit = false;
      }
      if (data.maxFileBytes === void 0) {
        data.maxFileBytes = 9007199254740991;
      }
      if (data.staleUploadHours === void 0) {
        data.staleUploadHours = 24;
      }
      let missing0;
      if (data.root === void 0 && (missing0 = "root")) {
        validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema31.required, parentSchema: schema31, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "root" || key0 === "createRoot" || key0 === "readOnly" || key0 === "syncOnCommit" || key0 === "maxFileBytes" || key0 === "staleUploadHours")) {
            validate20.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.root !== void 0) {
            let data0 = data.root;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func1(data0) < 1) {
                  validate20.errors = [{ instancePath: instancePath + "/root", schemaPath: "#/properties/root/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.root, data: data0 }];
                  return false;
                }
              } else {
                validate20.errors = [{ instancePath: instancePath + "/root", schemaPath: "#/properties/root/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.root.type, parentSchema: schema31.properties.root, data: data0 }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            let data1 = data.createRoot;
            const _errs4 = errors;
            if (typeof data1 !== "boolean") {
              validate20.errors = [{ instancePath: instancePath + "/createRoot", schemaPath: "#/properties/createRoot/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.createRoot.type, parentSchema: schema31.properties.createRoot, data: data1 }];
              return false;
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              let data2 = data.readOnly;
              const _errs6 = errors;
              if (typeof data2 !== "boolean") {
                validate20.errors = [{ instancePath: instancePath + "/readOnly", schemaPath: "#/properties/readOnly/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.readOnly.type, parentSchema: schema31.properties.readOnly, data: data2 }];
                return false;
              }
              var valid0 = _errs6 === errors;
              if (valid0) {
                let data3 = data.syncOnCommit;
                const _errs8 = errors;
                if (typeof data3 !== "boolean") {
                  validate20.errors = [{ instancePath: instancePath + "/syncOnCommit", schemaPath: "#/properties/syncOnCommit/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.syncOnCommit.type, parentSchema: schema31.properties.syncOnCommit, data: data3 }];
                  return false;
                }
                var valid0 = _errs8 === errors;
                if (valid0) {
                  let data4 = data.maxFileBytes;
                  const _errs10 = errors;
                  if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                    validate20.errors = [{ instancePath: instancePath + "/maxFileBytes", schemaPath: "#/properties/maxFileBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.maxFileBytes.type, parentSchema: schema31.properties.maxFileBytes, data: data4 }];
                    return false;
                  }
                  if (errors === _errs10) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 > 9007199254740991 || isNaN(data4)) {
                        validate20.errors = [{ instancePath: instancePath + "/maxFileBytes", schemaPath: "#/properties/maxFileBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema31.properties.maxFileBytes, data: data4 }];
                        return false;
                      } else {
                        if (data4 < 1 || isNaN(data4)) {
                          validate20.errors = [{ instancePath: instancePath + "/maxFileBytes", schemaPath: "#/properties/maxFileBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.maxFileBytes, data: data4 }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs10 === errors;
                  if (valid0) {
                    let data5 = data.staleUploadHours;
                    const _errs12 = errors;
                    if (errors === _errs12) {
                      if (typeof data5 == "number" && isFinite(data5)) {
                        if (data5 > 8760 || isNaN(data5)) {
                          validate20.errors = [{ instancePath: instancePath + "/staleUploadHours", schemaPath: "#/properties/staleUploadHours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8760 }, message: "must be <= 8760", schema: 8760, parentSchema: schema31.properties.staleUploadHours, data: data5 }];
                          return false;
                        } else {
                          if (data5 < 0 || isNaN(data5)) {
                            validate20.errors = [{ instancePath: instancePath + "/staleUploadHours", schemaPath: "#/properties/staleUploadHours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.staleUploadHours, data: data5 }];
                            return false;
                          }
                        }
                      } else {
                        validate20.errors = [{ instancePath: instancePath + "/staleUploadHours", schemaPath: "#/properties/staleUploadHours/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.staleUploadHours.type, parentSchema: schema31.properties.staleUploadHours, data: data5 }];
                        return false;
                      }
                    }
                    var valid0 = _errs12 === errors;
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

export const validators: { readonly LocalStorageOptions: Validator } = { LocalStorageOptions: checkLocalStorageOptions }
