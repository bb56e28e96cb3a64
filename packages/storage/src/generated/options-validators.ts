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
    if (data.root === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "root" }, message: "must have required property 'root'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "root" || key0 === "createRoot" || key0 === "readOnly" || key0 === "syncOnCommit" || key0 === "maxFileBytes" || key0 === "staleUploadHours")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.root !== void 0) {
      let data0 = data.root;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err2 = { instancePath: instancePath + "/root", schemaPath: "#/properties/root/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.root, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/root", schemaPath: "#/properties/root/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.root.type, parentSchema: schema31.properties.root, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    let data1 = data.createRoot;
    if (typeof data1 !== "boolean") {
      const err4 = { instancePath: instancePath + "/createRoot", schemaPath: "#/properties/createRoot/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.createRoot.type, parentSchema: schema31.properties.createRoot, data: data1 };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    let data2 = data.readOnly;
    if (typeof data2 !== "boolean") {
      const err5 = { instancePath: instancePath + "/readOnly", schemaPath: "#/properties/readOnly/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.readOnly.type, parentSchema: schema31.properties.readOnly, data: data2 };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    let data3 = data.syncOnCommit;
    if (typeof data3 !== "boolean") {
      const err6 = { instancePath: instancePath + "/syncOnCommit", schemaPath: "#/properties/syncOnCommit/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.syncOnCommit.type, parentSchema: schema31.properties.syncOnCommit, data: data3 };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    let data4 = data.maxFileBytes;
    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
      const err7 = { instancePath: instancePath + "/maxFileBytes", schemaPath: "#/properties/maxFileBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.maxFileBytes.type, parentSchema: schema31.properties.maxFileBytes, data: data4 };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (typeof data4 == "number" && isFinite(data4)) {
      if (data4 > 9007199254740991 || isNaN(data4)) {
        const err8 = { instancePath: instancePath + "/maxFileBytes", schemaPath: "#/properties/maxFileBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema31.properties.maxFileBytes, data: data4 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (data4 < 1 || isNaN(data4)) {
        const err9 = { instancePath: instancePath + "/maxFileBytes", schemaPath: "#/properties/maxFileBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.maxFileBytes, data: data4 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    let data5 = data.staleUploadHours;
    if (typeof data5 == "number" && isFinite(data5)) {
      if (data5 > 8760 || isNaN(data5)) {
        const err10 = { instancePath: instancePath + "/staleUploadHours", schemaPath: "#/properties/staleUploadHours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8760 }, message: "must be <= 8760", schema: 8760, parentSchema: schema31.properties.staleUploadHours, data: data5 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (data5 < 0 || isNaN(data5)) {
        const err11 = { instancePath: instancePath + "/staleUploadHours", schemaPath: "#/properties/staleUploadHours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.staleUploadHours, data: data5 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    } else {
      const err12 = { instancePath: instancePath + "/staleUploadHours", schemaPath: "#/properties/staleUploadHours/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.staleUploadHours.type, parentSchema: schema31.properties.staleUploadHours, data: data5 };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

export const validators: { readonly LocalStorageOptions: Validator } = { LocalStorageOptions: checkLocalStorageOptions }
