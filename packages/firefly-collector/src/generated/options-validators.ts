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

var checkCollectorOptions = validate20;
var schema31 = { "type": "object", "description": "Options of the firefly collector.", "additionalProperties": false, "properties": { "port": { "type": "integer", "description": "UDP port to listen on; 0 = any free one.", "minimum": 0, "maximum": 65535, "default": 10514 }, "addresses": { "type": "array", "description": "Addresses to listen on. IPv6 ones are left out, and this is said, where the host has no IPv6.", "minItems": 1, "maxItems": 64, "default": ["::", "0.0.0.0"], "items": { "type": "string", "minLength": 2, "maxLength": 64 } }, "receiveBufferBytes": { "type": "integer", "description": "Kernel buffer of each socket. Linux grants at most `net.core.rmem_max`.", "minimum": 4096, "maximum": 1073741824, "default": 8388608 }, "maxDatagramBytes": { "type": "integer", "description": "Longer datagrams are dropped unread, and counted.", "minimum": 512, "maximum": 65507, "default": 8192 }, "maxWaitingBytes": { "type": "integer", "description": "Datagrams kept while fireflies come faster than they can be read; more are dropped and counted.", "minimum": 65536, "maximum": 4294967296, "default": 67108864 }, "maxFlows": { "type": "integer", "description": "Flows kept in memory; ended ones make room first, then those heard of least recently.", "minimum": 1, "maximum": 1e8, "default": 2e5 }, "maxSenders": { "type": "integer", "description": "Senders whose rates are counted one by one; all others share one counter.", "minimum": 1, "maximum": 1e6, "default": 1024 }, "openForMinutes": { "type": "number", "description": "A flow that nothing more is heard of is given up after this long.", "minimum": 0.01, "maximum": 1e5, "default": 1440 }, "rememberForSeconds": { "type": "number", "description": "How long an ended flow is kept, so that a second copy of its end is known as one.", "minimum": 1, "maximum": 86400, "default": 60 }, "startWindowMs": { "type": "integer", "description": "How far apart two start-times of one flow may be, as told by its two ends.", "minimum": 0, "maximum": 6e5, "default": 2e3 } } };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.port === void 0) {
      data.port = 10514;
    }
    if (data.addresses === void 0) {
      data.addresses = ["::", "0.0.0.0"];
    }
    if (data.receiveBufferBytes === void 0) {
      data.receiveBufferBytes = 8388608;
    }
    if (data.maxDatagramBytes === void 0) {
      data.maxDatagramBytes = 8192;
    }
    if (data.maxWaitingBytes === void 0) {
      data.maxWaitingBytes = 67108864;
    }
    if (data.maxFlows === void 0) {
      data.maxFlows = 2e5;
    }
    if (data.maxSenders === void 0) {
      data.maxSenders = 1024;
    }
    if (data.openForMinutes === void 0) {
      data.openForMinutes = 1440;
    }
    if (data.rememberForSeconds === void 0) {
      data.rememberForSeconds = 60;
    }
    if (data.startWindowMs === void 0) {
      data.startWindowMs = 2e3;
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    let data0 = data.port;
    if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
      const err1 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.port.type, parentSchema: schema31.properties.port, data: data0 };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (typeof data0 == "number" && isFinite(data0)) {
      if (data0 > 65535 || isNaN(data0)) {
        const err2 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema31.properties.port, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (data0 < 0 || isNaN(data0)) {
        const err3 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.port, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    let data1 = data.addresses;
    if (Array.isArray(data1)) {
      if (data1.length > 64) {
        const err4 = { instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items", schema: 64, parentSchema: schema31.properties.addresses, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (data1.length < 1) {
        const err5 = { instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.addresses, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      const len0 = data1.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data2 = data1[i0];
        if (typeof data2 === "string") {
          if (func2(data2) > 64) {
            const err6 = { instancePath: instancePath + "/addresses/" + i0, schemaPath: "#/properties/addresses/items/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema31.properties.addresses.items, data: data2 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (func2(data2) < 2) {
            const err7 = { instancePath: instancePath + "/addresses/" + i0, schemaPath: "#/properties/addresses/items/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: schema31.properties.addresses.items, data: data2 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        } else {
          const err8 = { instancePath: instancePath + "/addresses/" + i0, schemaPath: "#/properties/addresses/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.addresses.items.type, parentSchema: schema31.properties.addresses.items, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    } else {
      const err9 = { instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.addresses.type, parentSchema: schema31.properties.addresses, data: data1 };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    let data3 = data.receiveBufferBytes;
    if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
      const err10 = { instancePath: instancePath + "/receiveBufferBytes", schemaPath: "#/properties/receiveBufferBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.receiveBufferBytes.type, parentSchema: schema31.properties.receiveBufferBytes, data: data3 };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (typeof data3 == "number" && isFinite(data3)) {
      if (data3 > 1073741824 || isNaN(data3)) {
        const err11 = { instancePath: instancePath + "/receiveBufferBytes", schemaPath: "#/properties/receiveBufferBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1073741824 }, message: "must be <= 1073741824", schema: 1073741824, parentSchema: schema31.properties.receiveBufferBytes, data: data3 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (data3 < 4096 || isNaN(data3)) {
        const err12 = { instancePath: instancePath + "/receiveBufferBytes", schemaPath: "#/properties/receiveBufferBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 4096 }, message: "must be >= 4096", schema: 4096, parentSchema: schema31.properties.receiveBufferBytes, data: data3 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    let data4 = data.maxDatagramBytes;
    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
      const err13 = { instancePath: instancePath + "/maxDatagramBytes", schemaPath: "#/properties/maxDatagramBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.maxDatagramBytes.type, parentSchema: schema31.properties.maxDatagramBytes, data: data4 };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (typeof data4 == "number" && isFinite(data4)) {
      if (data4 > 65507 || isNaN(data4)) {
        const err14 = { instancePath: instancePath + "/maxDatagramBytes", schemaPath: "#/properties/maxDatagramBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65507 }, message: "must be <= 65507", schema: 65507, parentSchema: schema31.properties.maxDatagramBytes, data: data4 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (data4 < 512 || isNaN(data4)) {
        const err15 = { instancePath: instancePath + "/maxDatagramBytes", schemaPath: "#/properties/maxDatagramBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 512 }, message: "must be >= 512", schema: 512, parentSchema: schema31.properties.maxDatagramBytes, data: data4 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    let data5 = data.maxWaitingBytes;
    if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
      const err16 = { instancePath: instancePath + "/maxWaitingBytes", schemaPath: "#/properties/maxWaitingBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.maxWaitingBytes.type, parentSchema: schema31.properties.maxWaitingBytes, data: data5 };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    if (typeof data5 == "number" && isFinite(data5)) {
      if (data5 > 4294967296 || isNaN(data5)) {
        const err17 = { instancePath: instancePath + "/maxWaitingBytes", schemaPath: "#/properties/maxWaitingBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967296 }, message: "must be <= 4294967296", schema: 4294967296, parentSchema: schema31.properties.maxWaitingBytes, data: data5 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (data5 < 65536 || isNaN(data5)) {
        const err18 = { instancePath: instancePath + "/maxWaitingBytes", schemaPath: "#/properties/maxWaitingBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 65536 }, message: "must be >= 65536", schema: 65536, parentSchema: schema31.properties.maxWaitingBytes, data: data5 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    let data6 = data.maxFlows;
    if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
      const err19 = { instancePath: instancePath + "/maxFlows", schemaPath: "#/properties/maxFlows/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.maxFlows.type, parentSchema: schema31.properties.maxFlows, data: data6 };
      if (vErrors === null) {
        vErrors = [err19];
      } else {
        vErrors.push(err19);
      }
      errors++;
    }
    if (typeof data6 == "number" && isFinite(data6)) {
      if (data6 > 1e8 || isNaN(data6)) {
        const err20 = { instancePath: instancePath + "/maxFlows", schemaPath: "#/properties/maxFlows/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e8 }, message: "must be <= 100000000", schema: 1e8, parentSchema: schema31.properties.maxFlows, data: data6 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (data6 < 1 || isNaN(data6)) {
        const err21 = { instancePath: instancePath + "/maxFlows", schemaPath: "#/properties/maxFlows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.maxFlows, data: data6 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    let data7 = data.maxSenders;
    if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
      const err22 = { instancePath: instancePath + "/maxSenders", schemaPath: "#/properties/maxSenders/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.maxSenders.type, parentSchema: schema31.properties.maxSenders, data: data7 };
      if (vErrors === null) {
        vErrors = [err22];
      } else {
        vErrors.push(err22);
      }
      errors++;
    }
    if (typeof data7 == "number" && isFinite(data7)) {
      if (data7 > 1e6 || isNaN(data7)) {
        const err23 = { instancePath: instancePath + "/maxSenders", schemaPath: "#/properties/maxSenders/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000", schema: 1e6, parentSchema: schema31.properties.maxSenders, data: data7 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (data7 < 1 || isNaN(data7)) {
        const err24 = { instancePath: instancePath + "/maxSenders", schemaPath: "#/properties/maxSenders/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.maxSenders, data: data7 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    let data8 = data.openForMinutes;
    if (typeof data8 == "number" && isFinite(data8)) {
      if (data8 > 1e5 || isNaN(data8)) {
        const err25 = { instancePath: instancePath + "/openForMinutes", schemaPath: "#/properties/openForMinutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000", schema: 1e5, parentSchema: schema31.properties.openForMinutes, data: data8 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      if (data8 < 0.01 || isNaN(data8)) {
        const err26 = { instancePath: instancePath + "/openForMinutes", schemaPath: "#/properties/openForMinutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema31.properties.openForMinutes, data: data8 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    } else {
      const err27 = { instancePath: instancePath + "/openForMinutes", schemaPath: "#/properties/openForMinutes/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.openForMinutes.type, parentSchema: schema31.properties.openForMinutes, data: data8 };
      if (vErrors === null) {
        vErrors = [err27];
      } else {
        vErrors.push(err27);
      }
      errors++;
    }
    let data9 = data.rememberForSeconds;
    if (typeof data9 == "number" && isFinite(data9)) {
      if (data9 > 86400 || isNaN(data9)) {
        const err28 = { instancePath: instancePath + "/rememberForSeconds", schemaPath: "#/properties/rememberForSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema31.properties.rememberForSeconds, data: data9 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      if (data9 < 1 || isNaN(data9)) {
        const err29 = { instancePath: instancePath + "/rememberForSeconds", schemaPath: "#/properties/rememberForSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.rememberForSeconds, data: data9 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    } else {
      const err30 = { instancePath: instancePath + "/rememberForSeconds", schemaPath: "#/properties/rememberForSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.rememberForSeconds.type, parentSchema: schema31.properties.rememberForSeconds, data: data9 };
      if (vErrors === null) {
        vErrors = [err30];
      } else {
        vErrors.push(err30);
      }
      errors++;
    }
    let data10 = data.startWindowMs;
    if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
      const err31 = { instancePath: instancePath + "/startWindowMs", schemaPath: "#/properties/startWindowMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.startWindowMs.type, parentSchema: schema31.properties.startWindowMs, data: data10 };
      if (vErrors === null) {
        vErrors = [err31];
      } else {
        vErrors.push(err31);
      }
      errors++;
    }
    if (typeof data10 == "number" && isFinite(data10)) {
      if (data10 > 6e5 || isNaN(data10)) {
        const err32 = { instancePath: instancePath + "/startWindowMs", schemaPath: "#/properties/startWindowMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6e5 }, message: "must be <= 600000", schema: 6e5, parentSchema: schema31.properties.startWindowMs, data: data10 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (data10 < 0 || isNaN(data10)) {
        const err33 = { instancePath: instancePath + "/startWindowMs", schemaPath: "#/properties/startWindowMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.startWindowMs, data: data10 };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
  } else {
    const err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err34];
    } else {
      vErrors.push(err34);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

export const validators: { readonly CollectorOptions: Validator } = { CollectorOptions: checkCollectorOptions }
