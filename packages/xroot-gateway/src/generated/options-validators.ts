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

var checkXrootOptions = validate20;
var schema31 = { "type": "object", "description": "A server of root:// and roots://.", "additionalProperties": false, "properties": { "tls": { "type": "string", "description": "Where there is a certificate: which clients have to use TLS. `offered`: those who wish; `session`: all, from the end of the login on; `login`: from its beginning on; `data`: further streams too.", "enum": ["offered", "session", "login", "data"], "default": "offered" }, "authentication": { "type": "array", "description": "What a client may prove who it is with, in order of preference; empty: nobody is asked. `ztn` is a bearer token, and is offered under TLS only; `unix` and `host` prove nothing, and are for laboratories.", "items": { "type": "string", "enum": ["ztn", "unix", "host"] }, "default": [] }, "loginSeconds": { "type": "number", "minimum": 0.01, "maximum": 86400, "description": "How long a client may take from its first byte to the end of its login.", "default": 30 }, "stallSeconds": { "type": "number", "minimum": 0.01, "maximum": 86400, "description": "A client that owes the rest of a request, or does not read its answers, is given up after this long.", "default": 120 }, "idleSeconds": { "type": "number", "minimum": 0.01, "maximum": 86400, "description": "A client without a request for this long is disconnected.", "default": 3600 }, "slowAnswerSeconds": { "type": "number", "minimum": 0.01, "maximum": 86400, "description": "An answer that takes longer is announced, and sent later: clients give up on a silent server after a minute.", "default": 5 }, "holdSeconds": { "type": "number", "minimum": 0.01, "maximum": 86400, "description": "How long an upload whose client is gone waits for its return. Then it is removed if it was to be persisted on a successful close only (posc), else kept as far as it came.", "default": 60 }, "maxOpenFiles": { "type": "integer", "description": "Of one session.", "minimum": 1, "maximum": 1e6, "default": 4096 }, "maxConnectionsPerHost": { "type": "integer", "description": "Connections of one address, streams included.", "minimum": 1, "maximum": 1e6, "default": 4096 }, "maxConnectionsBeforeLogin": { "type": "integer", "description": "Connections that have not logged in yet. Where there are more, the oldest of the address with the most is closed.", "minimum": 1, "maximum": 1e6, "default": 1024 }, "maxStreams": { "type": "integer", "description": "Parallel streams of one session, besides the first.", "minimum": 0, "maximum": 255, "default": 15 }, "proxy": { "type": "object", "description": "Stands in front of other servers of root://, whose files it has instead of its own; what is read in order is read ahead, and may be more than clients ask for.", "additionalProperties": false, "required": ["origins"], "properties": { "origins": { "type": "array", "description": "Servers that all have the same files, such as `root://host:1094`; with `roots://` nothing goes in clear text. Whoever does not answer is passed over. Or one server of HTTP or WebDAV, with the path above its files: `https://host/webdav`.", "minItems": 1, "maxItems": 64, "items": { "type": "string", "pattern": "^(x?roots?://[^/?@]+/*|https?://[^/?#@]+(/[^?#]*)?)$" } }, "mode": { "type": "string", "description": "`proxy`: everything goes through here; `redirect`: clients are sent to an origin that answers, and here is no data.", "enum": ["proxy", "redirect"], "default": "proxy" }, "choice": { "type": "string", "description": "Of those that answer: always the first of the list, or each in its turn.", "enum": ["first", "in-turn"], "default": "first" }, "redirects": { "type": "string", "description": "Where an origin sends its client elsewhere: `follow` goes there, `pass-on` sends our client there.", "enum": ["follow", "pass-on"], "default": "follow" }, "forwardAuthz": { "type": "boolean", "description": "The token of a request (`authz`) goes to the origin too. Without this it is judged here, and the origin knows only this server.", "default": false }, "tokenFile": { "type": "string", "description": "A file with the bearer token of this server, for origins that ask for one under TLS; it is read for each connection.", "minLength": 1 }, "connectSeconds": { "type": "number", "minimum": 0.01, "maximum": 86400, "description": "How long a connection to an origin may take, TLS and login included.", "default": 5 }, "silenceSeconds": { "type": "number", "minimum": 0.01, "maximum": 86400, "description": "An origin that owes an answer and sends nothing for this long is given up.", "default": 60 }, "answerSeconds": { "type": "number", "minimum": 0.01, "maximum": 86400, "description": "How long one request may take at an origin, with all that it says about waiting.", "default": 1800 }, "skipSeconds": { "type": "number", "minimum": 0.01, "maximum": 86400, "description": "An origin that did not answer is asked after all others for this long.", "default": 10 }, "reopenSeconds": { "type": "number", "minimum": 0.01, "maximum": 86400, "description": "How long a file that is read waits for an origin to open it again, after its own was lost.", "default": 30 }, "idleSeconds": { "type": "number", "minimum": 0.01, "maximum": 86400, "description": "Connections to origins are kept for the next client for this long.", "default": 60 } } }, "tpc": { "type": "object", "description": "Third-party copies: files that one server fetches from another, because a client has arranged it.", "additionalProperties": false, "default": {}, "properties": { "enabled": { "type": "boolean", "description": "Whether there are any; else clients copy through themselves, or not at all.", "default": true }, "delegation": { "type": "string", "enum": ["none", "ztn"], "description": "What clients that would delegate are told. With `ztn` they put a token for the source into its URL (`authz`), and do not arrange anything with the source.", "default": "none" }, "ttlSeconds": { "type": "number", "minimum": 0.01, "maximum": 86400, "description": "How long the word of a client that its file may be fetched is good, where it does not say.", "default": 7 }, "maxTtlSeconds": { "type": "number", "minimum": 0.01, "maximum": 86400, "description": "The most that it may say, and how long one who comes too early waits for it.", "default": 15 }, "maxStreams": { "type": "integer", "description": "Parallel connections of one copy at most.", "minimum": 1, "maximum": 15, "default": 15 }, "verifyPages": { "type": "boolean", "description": "Fetch with a checksum of each page of 4096 bytes, from sources that have them: damage on the way is found and mended. Without it only the size is compared, and what the client says of a checksum; it costs half as much.", "default": true }, "maxCopies": { "type": "integer", "description": "Copies that are fetched at once; further ones wait.", "minimum": 1, "maximum": 1e4, "default": 16 }, "slowWindowSeconds": { "type": "number", "minimum": 0.01, "maximum": 86400, "description": "The time over which the slowest speed allowed is measured.", "default": 120 }, "minBytesPerSecond": { "type": "integer", "description": "A copy slower than this over `slowWindowSeconds` has failed; 0 = any speed will do.", "minimum": 0, "maximum": 1e12, "default": 10240 }, "allowTargets": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Sources that are allowed whatever else says no: an address, a net (`10.0.0.0/8`), a host name or `*.domain`, each with or without `:port`; IPv6 with a port in brackets.", "default": [] }, "denyTargets": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Sources that are refused, in the same form. Loopback, link-local, multicast and unspecified addresses always are, unless allowed.", "default": [] } } }, "siteName": { "type": "string", "description": "Answer to the query for `sitename`.", "minLength": 1, "maxLength": 255 } } };
var func1 = Object.prototype.hasOwnProperty;
var func3 = require_ucs2length().default;
var pattern4 = new RegExp("^(x?roots?://[^/?@]+/*|https?://[^/?#@]+(/[^?#]*)?)$", "u");
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
    if (data.tls === void 0) {
      data.tls = "offered";
    }
    if (data.authentication === void 0) {
      data.authentication = [];
    }
    if (data.loginSeconds === void 0) {
      data.loginSeconds = 30;
    }
    if (data.stallSeconds === void 0) {
      data.stallSeconds = 120;
    }
    if (data.idleSeconds === void 0) {
      data.idleSeconds = 3600;
    }
    if (data.slowAnswerSeconds === void 0) {
      data.slowAnswerSeconds = 5;
    }
    if (data.holdSeconds === void 0) {
      data.holdSeconds = 60;
    }
    if (data.maxOpenFiles === void 0) {
      data.maxOpenFiles = 4096;
    }
    if (data.maxConnectionsPerHost === void 0) {
      data.maxConnectionsPerHost = 4096;
    }
    if (data.maxConnectionsBeforeLogin === void 0) {
      data.maxConnectionsBeforeLogin = 1024;
    }
    if (data.maxStreams === void 0) {
      data.maxStreams = 15;
    }
    if (data.tpc === void 0) {
      data.tpc = {};
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
    let data0 = data.tls;
    if (typeof data0 !== "string") {
      const err1 = { instancePath: instancePath + "/tls", schemaPath: "#/properties/tls/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.tls.type, parentSchema: schema31.properties.tls, data: data0 };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (!(data0 === "offered" || data0 === "session" || data0 === "login" || data0 === "data")) {
      const err2 = { instancePath: instancePath + "/tls", schemaPath: "#/properties/tls/enum", keyword: "enum", params: { allowedValues: schema31.properties.tls.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.tls.enum, parentSchema: schema31.properties.tls, data: data0 };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    let data1 = data.authentication;
    if (Array.isArray(data1)) {
      const len0 = data1.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data2 = data1[i0];
        if (typeof data2 !== "string") {
          const err3 = { instancePath: instancePath + "/authentication/" + i0, schemaPath: "#/properties/authentication/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.authentication.items.type, parentSchema: schema31.properties.authentication.items, data: data2 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!(data2 === "ztn" || data2 === "unix" || data2 === "host")) {
          const err4 = { instancePath: instancePath + "/authentication/" + i0, schemaPath: "#/properties/authentication/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.authentication.items.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.authentication.items.enum, parentSchema: schema31.properties.authentication.items, data: data2 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    } else {
      const err5 = { instancePath: instancePath + "/authentication", schemaPath: "#/properties/authentication/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.authentication.type, parentSchema: schema31.properties.authentication, data: data1 };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    let data3 = data.loginSeconds;
    if (typeof data3 == "number" && isFinite(data3)) {
      if (data3 > 86400 || isNaN(data3)) {
        const err6 = { instancePath: instancePath + "/loginSeconds", schemaPath: "#/properties/loginSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema31.properties.loginSeconds, data: data3 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (data3 < 0.01 || isNaN(data3)) {
        const err7 = { instancePath: instancePath + "/loginSeconds", schemaPath: "#/properties/loginSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema31.properties.loginSeconds, data: data3 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    } else {
      const err8 = { instancePath: instancePath + "/loginSeconds", schemaPath: "#/properties/loginSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.loginSeconds.type, parentSchema: schema31.properties.loginSeconds, data: data3 };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    let data4 = data.stallSeconds;
    if (typeof data4 == "number" && isFinite(data4)) {
      if (data4 > 86400 || isNaN(data4)) {
        const err9 = { instancePath: instancePath + "/stallSeconds", schemaPath: "#/properties/stallSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema31.properties.stallSeconds, data: data4 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (data4 < 0.01 || isNaN(data4)) {
        const err10 = { instancePath: instancePath + "/stallSeconds", schemaPath: "#/properties/stallSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema31.properties.stallSeconds, data: data4 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    } else {
      const err11 = { instancePath: instancePath + "/stallSeconds", schemaPath: "#/properties/stallSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.stallSeconds.type, parentSchema: schema31.properties.stallSeconds, data: data4 };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    let data5 = data.idleSeconds;
    if (typeof data5 == "number" && isFinite(data5)) {
      if (data5 > 86400 || isNaN(data5)) {
        const err12 = { instancePath: instancePath + "/idleSeconds", schemaPath: "#/properties/idleSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema31.properties.idleSeconds, data: data5 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (data5 < 0.01 || isNaN(data5)) {
        const err13 = { instancePath: instancePath + "/idleSeconds", schemaPath: "#/properties/idleSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema31.properties.idleSeconds, data: data5 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    } else {
      const err14 = { instancePath: instancePath + "/idleSeconds", schemaPath: "#/properties/idleSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.idleSeconds.type, parentSchema: schema31.properties.idleSeconds, data: data5 };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    let data6 = data.slowAnswerSeconds;
    if (typeof data6 == "number" && isFinite(data6)) {
      if (data6 > 86400 || isNaN(data6)) {
        const err15 = { instancePath: instancePath + "/slowAnswerSeconds", schemaPath: "#/properties/slowAnswerSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema31.properties.slowAnswerSeconds, data: data6 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (data6 < 0.01 || isNaN(data6)) {
        const err16 = { instancePath: instancePath + "/slowAnswerSeconds", schemaPath: "#/properties/slowAnswerSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema31.properties.slowAnswerSeconds, data: data6 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    } else {
      const err17 = { instancePath: instancePath + "/slowAnswerSeconds", schemaPath: "#/properties/slowAnswerSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.slowAnswerSeconds.type, parentSchema: schema31.properties.slowAnswerSeconds, data: data6 };
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    }
    let data7 = data.holdSeconds;
    if (typeof data7 == "number" && isFinite(data7)) {
      if (data7 > 86400 || isNaN(data7)) {
        const err18 = { instancePath: instancePath + "/holdSeconds", schemaPath: "#/properties/holdSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema31.properties.holdSeconds, data: data7 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (data7 < 0.01 || isNaN(data7)) {
        const err19 = { instancePath: instancePath + "/holdSeconds", schemaPath: "#/properties/holdSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema31.properties.holdSeconds, data: data7 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    } else {
      const err20 = { instancePath: instancePath + "/holdSeconds", schemaPath: "#/properties/holdSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.holdSeconds.type, parentSchema: schema31.properties.holdSeconds, data: data7 };
      if (vErrors === null) {
        vErrors = [err20];
      } else {
        vErrors.push(err20);
      }
      errors++;
    }
    let data8 = data.maxOpenFiles;
    if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
      const err21 = { instancePath: instancePath + "/maxOpenFiles", schemaPath: "#/properties/maxOpenFiles/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.maxOpenFiles.type, parentSchema: schema31.properties.maxOpenFiles, data: data8 };
      if (vErrors === null) {
        vErrors = [err21];
      } else {
        vErrors.push(err21);
      }
      errors++;
    }
    if (typeof data8 == "number" && isFinite(data8)) {
      if (data8 > 1e6 || isNaN(data8)) {
        const err22 = { instancePath: instancePath + "/maxOpenFiles", schemaPath: "#/properties/maxOpenFiles/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000", schema: 1e6, parentSchema: schema31.properties.maxOpenFiles, data: data8 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (data8 < 1 || isNaN(data8)) {
        const err23 = { instancePath: instancePath + "/maxOpenFiles", schemaPath: "#/properties/maxOpenFiles/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.maxOpenFiles, data: data8 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    let data9 = data.maxConnectionsPerHost;
    if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
      const err24 = { instancePath: instancePath + "/maxConnectionsPerHost", schemaPath: "#/properties/maxConnectionsPerHost/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.maxConnectionsPerHost.type, parentSchema: schema31.properties.maxConnectionsPerHost, data: data9 };
      if (vErrors === null) {
        vErrors = [err24];
      } else {
        vErrors.push(err24);
      }
      errors++;
    }
    if (typeof data9 == "number" && isFinite(data9)) {
      if (data9 > 1e6 || isNaN(data9)) {
        const err25 = { instancePath: instancePath + "/maxConnectionsPerHost", schemaPath: "#/properties/maxConnectionsPerHost/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000", schema: 1e6, parentSchema: schema31.properties.maxConnectionsPerHost, data: data9 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      if (data9 < 1 || isNaN(data9)) {
        const err26 = { instancePath: instancePath + "/maxConnectionsPerHost", schemaPath: "#/properties/maxConnectionsPerHost/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.maxConnectionsPerHost, data: data9 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    let data10 = data.maxConnectionsBeforeLogin;
    if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
      const err27 = { instancePath: instancePath + "/maxConnectionsBeforeLogin", schemaPath: "#/properties/maxConnectionsBeforeLogin/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.maxConnectionsBeforeLogin.type, parentSchema: schema31.properties.maxConnectionsBeforeLogin, data: data10 };
      if (vErrors === null) {
        vErrors = [err27];
      } else {
        vErrors.push(err27);
      }
      errors++;
    }
    if (typeof data10 == "number" && isFinite(data10)) {
      if (data10 > 1e6 || isNaN(data10)) {
        const err28 = { instancePath: instancePath + "/maxConnectionsBeforeLogin", schemaPath: "#/properties/maxConnectionsBeforeLogin/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000", schema: 1e6, parentSchema: schema31.properties.maxConnectionsBeforeLogin, data: data10 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      if (data10 < 1 || isNaN(data10)) {
        const err29 = { instancePath: instancePath + "/maxConnectionsBeforeLogin", schemaPath: "#/properties/maxConnectionsBeforeLogin/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.maxConnectionsBeforeLogin, data: data10 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    let data11 = data.maxStreams;
    if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
      const err30 = { instancePath: instancePath + "/maxStreams", schemaPath: "#/properties/maxStreams/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.maxStreams.type, parentSchema: schema31.properties.maxStreams, data: data11 };
      if (vErrors === null) {
        vErrors = [err30];
      } else {
        vErrors.push(err30);
      }
      errors++;
    }
    if (typeof data11 == "number" && isFinite(data11)) {
      if (data11 > 255 || isNaN(data11)) {
        const err31 = { instancePath: instancePath + "/maxStreams", schemaPath: "#/properties/maxStreams/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 }, message: "must be <= 255", schema: 255, parentSchema: schema31.properties.maxStreams, data: data11 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      if (data11 < 0 || isNaN(data11)) {
        const err32 = { instancePath: instancePath + "/maxStreams", schemaPath: "#/properties/maxStreams/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.maxStreams, data: data11 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.proxy !== void 0) {
      let data12 = data.proxy;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.mode === void 0) {
          data12.mode = "proxy";
        }
        if (data12.choice === void 0) {
          data12.choice = "first";
        }
        if (data12.redirects === void 0) {
          data12.redirects = "follow";
        }
        if (data12.forwardAuthz === void 0) {
          data12.forwardAuthz = false;
        }
        if (data12.connectSeconds === void 0) {
          data12.connectSeconds = 5;
        }
        if (data12.silenceSeconds === void 0) {
          data12.silenceSeconds = 60;
        }
        if (data12.answerSeconds === void 0) {
          data12.answerSeconds = 1800;
        }
        if (data12.skipSeconds === void 0) {
          data12.skipSeconds = 10;
        }
        if (data12.reopenSeconds === void 0) {
          data12.reopenSeconds = 30;
        }
        if (data12.idleSeconds === void 0) {
          data12.idleSeconds = 60;
        }
        if (data12.origins === void 0) {
          const err33 = { instancePath: instancePath + "/proxy", schemaPath: "#/properties/proxy/required", keyword: "required", params: { missingProperty: "origins" }, message: "must have required property 'origins'", schema: schema31.properties.proxy.required, parentSchema: schema31.properties.proxy, data: data12 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        for (const key1 in data12) {
          if (!func1.call(schema31.properties.proxy.properties, key1)) {
            const err34 = { instancePath: instancePath + "/proxy", schemaPath: "#/properties/proxy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.proxy, data: data12 };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data12.origins !== void 0) {
          let data13 = data12.origins;
          if (Array.isArray(data13)) {
            if (data13.length > 64) {
              const err35 = { instancePath: instancePath + "/proxy/origins", schemaPath: "#/properties/proxy/properties/origins/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items", schema: 64, parentSchema: schema31.properties.proxy.properties.origins, data: data13 };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            if (data13.length < 1) {
              const err36 = { instancePath: instancePath + "/proxy/origins", schemaPath: "#/properties/proxy/properties/origins/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.proxy.properties.origins, data: data13 };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            const len1 = data13.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data14 = data13[i1];
              if (typeof data14 === "string") {
                if (!pattern4.test(data14)) {
                  const err37 = { instancePath: instancePath + "/proxy/origins/" + i1, schemaPath: "#/properties/proxy/properties/origins/items/pattern", keyword: "pattern", params: { pattern: "^(x?roots?://[^/?@]+/*|https?://[^/?#@]+(/[^?#]*)?)$" }, message: 'must match pattern "^(x?roots?://[^/?@]+/*|https?://[^/?#@]+(/[^?#]*)?)$"', schema: "^(x?roots?://[^/?@]+/*|https?://[^/?#@]+(/[^?#]*)?)$", parentSchema: schema31.properties.proxy.properties.origins.items, data: data14 };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
              } else {
                const err38 = { instancePath: instancePath + "/proxy/origins/" + i1, schemaPath: "#/properties/proxy/properties/origins/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.proxy.properties.origins.items.type, parentSchema: schema31.properties.proxy.properties.origins.items, data: data14 };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
          } else {
            const err39 = { instancePath: instancePath + "/proxy/origins", schemaPath: "#/properties/proxy/properties/origins/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.proxy.properties.origins.type, parentSchema: schema31.properties.proxy.properties.origins, data: data13 };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        let data15 = data12.mode;
        if (typeof data15 !== "string") {
          const err40 = { instancePath: instancePath + "/proxy/mode", schemaPath: "#/properties/proxy/properties/mode/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.proxy.properties.mode.type, parentSchema: schema31.properties.proxy.properties.mode, data: data15 };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        if (!(data15 === "proxy" || data15 === "redirect")) {
          const err41 = { instancePath: instancePath + "/proxy/mode", schemaPath: "#/properties/proxy/properties/mode/enum", keyword: "enum", params: { allowedValues: schema31.properties.proxy.properties.mode.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.proxy.properties.mode.enum, parentSchema: schema31.properties.proxy.properties.mode, data: data15 };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        let data16 = data12.choice;
        if (typeof data16 !== "string") {
          const err42 = { instancePath: instancePath + "/proxy/choice", schemaPath: "#/properties/proxy/properties/choice/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.proxy.properties.choice.type, parentSchema: schema31.properties.proxy.properties.choice, data: data16 };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        if (!(data16 === "first" || data16 === "in-turn")) {
          const err43 = { instancePath: instancePath + "/proxy/choice", schemaPath: "#/properties/proxy/properties/choice/enum", keyword: "enum", params: { allowedValues: schema31.properties.proxy.properties.choice.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.proxy.properties.choice.enum, parentSchema: schema31.properties.proxy.properties.choice, data: data16 };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        let data17 = data12.redirects;
        if (typeof data17 !== "string") {
          const err44 = { instancePath: instancePath + "/proxy/redirects", schemaPath: "#/properties/proxy/properties/redirects/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.proxy.properties.redirects.type, parentSchema: schema31.properties.proxy.properties.redirects, data: data17 };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        if (!(data17 === "follow" || data17 === "pass-on")) {
          const err45 = { instancePath: instancePath + "/proxy/redirects", schemaPath: "#/properties/proxy/properties/redirects/enum", keyword: "enum", params: { allowedValues: schema31.properties.proxy.properties.redirects.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.proxy.properties.redirects.enum, parentSchema: schema31.properties.proxy.properties.redirects, data: data17 };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        let data18 = data12.forwardAuthz;
        if (typeof data18 !== "boolean") {
          const err46 = { instancePath: instancePath + "/proxy/forwardAuthz", schemaPath: "#/properties/proxy/properties/forwardAuthz/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.proxy.properties.forwardAuthz.type, parentSchema: schema31.properties.proxy.properties.forwardAuthz, data: data18 };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        if (data12.tokenFile !== void 0) {
          let data19 = data12.tokenFile;
          if (typeof data19 === "string") {
            if (func3(data19) < 1) {
              const err47 = { instancePath: instancePath + "/proxy/tokenFile", schemaPath: "#/properties/proxy/properties/tokenFile/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.proxy.properties.tokenFile, data: data19 };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          } else {
            const err48 = { instancePath: instancePath + "/proxy/tokenFile", schemaPath: "#/properties/proxy/properties/tokenFile/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.proxy.properties.tokenFile.type, parentSchema: schema31.properties.proxy.properties.tokenFile, data: data19 };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        let data20 = data12.connectSeconds;
        if (typeof data20 == "number" && isFinite(data20)) {
          if (data20 > 86400 || isNaN(data20)) {
            const err49 = { instancePath: instancePath + "/proxy/connectSeconds", schemaPath: "#/properties/proxy/properties/connectSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema31.properties.proxy.properties.connectSeconds, data: data20 };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
          if (data20 < 0.01 || isNaN(data20)) {
            const err50 = { instancePath: instancePath + "/proxy/connectSeconds", schemaPath: "#/properties/proxy/properties/connectSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema31.properties.proxy.properties.connectSeconds, data: data20 };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        } else {
          const err51 = { instancePath: instancePath + "/proxy/connectSeconds", schemaPath: "#/properties/proxy/properties/connectSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.proxy.properties.connectSeconds.type, parentSchema: schema31.properties.proxy.properties.connectSeconds, data: data20 };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
        let data21 = data12.silenceSeconds;
        if (typeof data21 == "number" && isFinite(data21)) {
          if (data21 > 86400 || isNaN(data21)) {
            const err52 = { instancePath: instancePath + "/proxy/silenceSeconds", schemaPath: "#/properties/proxy/properties/silenceSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema31.properties.proxy.properties.silenceSeconds, data: data21 };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
          if (data21 < 0.01 || isNaN(data21)) {
            const err53 = { instancePath: instancePath + "/proxy/silenceSeconds", schemaPath: "#/properties/proxy/properties/silenceSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema31.properties.proxy.properties.silenceSeconds, data: data21 };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        } else {
          const err54 = { instancePath: instancePath + "/proxy/silenceSeconds", schemaPath: "#/properties/proxy/properties/silenceSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.proxy.properties.silenceSeconds.type, parentSchema: schema31.properties.proxy.properties.silenceSeconds, data: data21 };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
        let data22 = data12.answerSeconds;
        if (typeof data22 == "number" && isFinite(data22)) {
          if (data22 > 86400 || isNaN(data22)) {
            const err55 = { instancePath: instancePath + "/proxy/answerSeconds", schemaPath: "#/properties/proxy/properties/answerSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema31.properties.proxy.properties.answerSeconds, data: data22 };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
          if (data22 < 0.01 || isNaN(data22)) {
            const err56 = { instancePath: instancePath + "/proxy/answerSeconds", schemaPath: "#/properties/proxy/properties/answerSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema31.properties.proxy.properties.answerSeconds, data: data22 };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        } else {
          const err57 = { instancePath: instancePath + "/proxy/answerSeconds", schemaPath: "#/properties/proxy/properties/answerSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.proxy.properties.answerSeconds.type, parentSchema: schema31.properties.proxy.properties.answerSeconds, data: data22 };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
        let data23 = data12.skipSeconds;
        if (typeof data23 == "number" && isFinite(data23)) {
          if (data23 > 86400 || isNaN(data23)) {
            const err58 = { instancePath: instancePath + "/proxy/skipSeconds", schemaPath: "#/properties/proxy/properties/skipSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema31.properties.proxy.properties.skipSeconds, data: data23 };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
          if (data23 < 0.01 || isNaN(data23)) {
            const err59 = { instancePath: instancePath + "/proxy/skipSeconds", schemaPath: "#/properties/proxy/properties/skipSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema31.properties.proxy.properties.skipSeconds, data: data23 };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        } else {
          const err60 = { instancePath: instancePath + "/proxy/skipSeconds", schemaPath: "#/properties/proxy/properties/skipSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.proxy.properties.skipSeconds.type, parentSchema: schema31.properties.proxy.properties.skipSeconds, data: data23 };
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
          errors++;
        }
        let data24 = data12.reopenSeconds;
        if (typeof data24 == "number" && isFinite(data24)) {
          if (data24 > 86400 || isNaN(data24)) {
            const err61 = { instancePath: instancePath + "/proxy/reopenSeconds", schemaPath: "#/properties/proxy/properties/reopenSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema31.properties.proxy.properties.reopenSeconds, data: data24 };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
          if (data24 < 0.01 || isNaN(data24)) {
            const err62 = { instancePath: instancePath + "/proxy/reopenSeconds", schemaPath: "#/properties/proxy/properties/reopenSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema31.properties.proxy.properties.reopenSeconds, data: data24 };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        } else {
          const err63 = { instancePath: instancePath + "/proxy/reopenSeconds", schemaPath: "#/properties/proxy/properties/reopenSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.proxy.properties.reopenSeconds.type, parentSchema: schema31.properties.proxy.properties.reopenSeconds, data: data24 };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
        let data25 = data12.idleSeconds;
        if (typeof data25 == "number" && isFinite(data25)) {
          if (data25 > 86400 || isNaN(data25)) {
            const err64 = { instancePath: instancePath + "/proxy/idleSeconds", schemaPath: "#/properties/proxy/properties/idleSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema31.properties.proxy.properties.idleSeconds, data: data25 };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
          if (data25 < 0.01 || isNaN(data25)) {
            const err65 = { instancePath: instancePath + "/proxy/idleSeconds", schemaPath: "#/properties/proxy/properties/idleSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema31.properties.proxy.properties.idleSeconds, data: data25 };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        } else {
          const err66 = { instancePath: instancePath + "/proxy/idleSeconds", schemaPath: "#/properties/proxy/properties/idleSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.proxy.properties.idleSeconds.type, parentSchema: schema31.properties.proxy.properties.idleSeconds, data: data25 };
          if (vErrors === null) {
            vErrors = [err66];
          } else {
            vErrors.push(err66);
          }
          errors++;
        }
      } else {
        const err67 = { instancePath: instancePath + "/proxy", schemaPath: "#/properties/proxy/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.proxy.type, parentSchema: schema31.properties.proxy, data: data12 };
        if (vErrors === null) {
          vErrors = [err67];
        } else {
          vErrors.push(err67);
        }
        errors++;
      }
    }
    let data26 = data.tpc;
    if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
      if (data26.enabled === void 0) {
        data26.enabled = true;
      }
      if (data26.delegation === void 0) {
        data26.delegation = "none";
      }
      if (data26.ttlSeconds === void 0) {
        data26.ttlSeconds = 7;
      }
      if (data26.maxTtlSeconds === void 0) {
        data26.maxTtlSeconds = 15;
      }
      if (data26.maxStreams === void 0) {
        data26.maxStreams = 15;
      }
      if (data26.verifyPages === void 0) {
        data26.verifyPages = true;
      }
      if (data26.maxCopies === void 0) {
        data26.maxCopies = 16;
      }
      if (data26.slowWindowSeconds === void 0) {
        data26.slowWindowSeconds = 120;
      }
      if (data26.minBytesPerSecond === void 0) {
        data26.minBytesPerSecond = 10240;
      }
      if (data26.allowTargets === void 0) {
        data26.allowTargets = [];
      }
      if (data26.denyTargets === void 0) {
        data26.denyTargets = [];
      }
      for (const key2 in data26) {
        if (!func1.call(schema31.properties.tpc.properties, key2)) {
          const err68 = { instancePath: instancePath + "/tpc", schemaPath: "#/properties/tpc/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.tpc, data: data26 };
          if (vErrors === null) {
            vErrors = [err68];
          } else {
            vErrors.push(err68);
          }
          errors++;
        }
      }
      let data27 = data26.enabled;
      if (typeof data27 !== "boolean") {
        const err69 = { instancePath: instancePath + "/tpc/enabled", schemaPath: "#/properties/tpc/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.tpc.properties.enabled.type, parentSchema: schema31.properties.tpc.properties.enabled, data: data27 };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
      let data28 = data26.delegation;
      if (typeof data28 !== "string") {
        const err70 = { instancePath: instancePath + "/tpc/delegation", schemaPath: "#/properties/tpc/properties/delegation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.tpc.properties.delegation.type, parentSchema: schema31.properties.tpc.properties.delegation, data: data28 };
        if (vErrors === null) {
          vErrors = [err70];
        } else {
          vErrors.push(err70);
        }
        errors++;
      }
      if (!(data28 === "none" || data28 === "ztn")) {
        const err71 = { instancePath: instancePath + "/tpc/delegation", schemaPath: "#/properties/tpc/properties/delegation/enum", keyword: "enum", params: { allowedValues: schema31.properties.tpc.properties.delegation.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.tpc.properties.delegation.enum, parentSchema: schema31.properties.tpc.properties.delegation, data: data28 };
        if (vErrors === null) {
          vErrors = [err71];
        } else {
          vErrors.push(err71);
        }
        errors++;
      }
      let data29 = data26.ttlSeconds;
      if (typeof data29 == "number" && isFinite(data29)) {
        if (data29 > 86400 || isNaN(data29)) {
          const err72 = { instancePath: instancePath + "/tpc/ttlSeconds", schemaPath: "#/properties/tpc/properties/ttlSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema31.properties.tpc.properties.ttlSeconds, data: data29 };
          if (vErrors === null) {
            vErrors = [err72];
          } else {
            vErrors.push(err72);
          }
          errors++;
        }
        if (data29 < 0.01 || isNaN(data29)) {
          const err73 = { instancePath: instancePath + "/tpc/ttlSeconds", schemaPath: "#/properties/tpc/properties/ttlSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema31.properties.tpc.properties.ttlSeconds, data: data29 };
          if (vErrors === null) {
            vErrors = [err73];
          } else {
            vErrors.push(err73);
          }
          errors++;
        }
      } else {
        const err74 = { instancePath: instancePath + "/tpc/ttlSeconds", schemaPath: "#/properties/tpc/properties/ttlSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.tpc.properties.ttlSeconds.type, parentSchema: schema31.properties.tpc.properties.ttlSeconds, data: data29 };
        if (vErrors === null) {
          vErrors = [err74];
        } else {
          vErrors.push(err74);
        }
        errors++;
      }
      let data30 = data26.maxTtlSeconds;
      if (typeof data30 == "number" && isFinite(data30)) {
        if (data30 > 86400 || isNaN(data30)) {
          const err75 = { instancePath: instancePath + "/tpc/maxTtlSeconds", schemaPath: "#/properties/tpc/properties/maxTtlSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema31.properties.tpc.properties.maxTtlSeconds, data: data30 };
          if (vErrors === null) {
            vErrors = [err75];
          } else {
            vErrors.push(err75);
          }
          errors++;
        }
        if (data30 < 0.01 || isNaN(data30)) {
          const err76 = { instancePath: instancePath + "/tpc/maxTtlSeconds", schemaPath: "#/properties/tpc/properties/maxTtlSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema31.properties.tpc.properties.maxTtlSeconds, data: data30 };
          if (vErrors === null) {
            vErrors = [err76];
          } else {
            vErrors.push(err76);
          }
          errors++;
        }
      } else {
        const err77 = { instancePath: instancePath + "/tpc/maxTtlSeconds", schemaPath: "#/properties/tpc/properties/maxTtlSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.tpc.properties.maxTtlSeconds.type, parentSchema: schema31.properties.tpc.properties.maxTtlSeconds, data: data30 };
        if (vErrors === null) {
          vErrors = [err77];
        } else {
          vErrors.push(err77);
        }
        errors++;
      }
      let data31 = data26.maxStreams;
      if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
        const err78 = { instancePath: instancePath + "/tpc/maxStreams", schemaPath: "#/properties/tpc/properties/maxStreams/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.tpc.properties.maxStreams.type, parentSchema: schema31.properties.tpc.properties.maxStreams, data: data31 };
        if (vErrors === null) {
          vErrors = [err78];
        } else {
          vErrors.push(err78);
        }
        errors++;
      }
      if (typeof data31 == "number" && isFinite(data31)) {
        if (data31 > 15 || isNaN(data31)) {
          const err79 = { instancePath: instancePath + "/tpc/maxStreams", schemaPath: "#/properties/tpc/properties/maxStreams/maximum", keyword: "maximum", params: { comparison: "<=", limit: 15 }, message: "must be <= 15", schema: 15, parentSchema: schema31.properties.tpc.properties.maxStreams, data: data31 };
          if (vErrors === null) {
            vErrors = [err79];
          } else {
            vErrors.push(err79);
          }
          errors++;
        }
        if (data31 < 1 || isNaN(data31)) {
          const err80 = { instancePath: instancePath + "/tpc/maxStreams", schemaPath: "#/properties/tpc/properties/maxStreams/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.tpc.properties.maxStreams, data: data31 };
          if (vErrors === null) {
            vErrors = [err80];
          } else {
            vErrors.push(err80);
          }
          errors++;
        }
      }
      let data32 = data26.verifyPages;
      if (typeof data32 !== "boolean") {
        const err81 = { instancePath: instancePath + "/tpc/verifyPages", schemaPath: "#/properties/tpc/properties/verifyPages/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.tpc.properties.verifyPages.type, parentSchema: schema31.properties.tpc.properties.verifyPages, data: data32 };
        if (vErrors === null) {
          vErrors = [err81];
        } else {
          vErrors.push(err81);
        }
        errors++;
      }
      let data33 = data26.maxCopies;
      if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33))) {
        const err82 = { instancePath: instancePath + "/tpc/maxCopies", schemaPath: "#/properties/tpc/properties/maxCopies/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.tpc.properties.maxCopies.type, parentSchema: schema31.properties.tpc.properties.maxCopies, data: data33 };
        if (vErrors === null) {
          vErrors = [err82];
        } else {
          vErrors.push(err82);
        }
        errors++;
      }
      if (typeof data33 == "number" && isFinite(data33)) {
        if (data33 > 1e4 || isNaN(data33)) {
          const err83 = { instancePath: instancePath + "/tpc/maxCopies", schemaPath: "#/properties/tpc/properties/maxCopies/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000", schema: 1e4, parentSchema: schema31.properties.tpc.properties.maxCopies, data: data33 };
          if (vErrors === null) {
            vErrors = [err83];
          } else {
            vErrors.push(err83);
          }
          errors++;
        }
        if (data33 < 1 || isNaN(data33)) {
          const err84 = { instancePath: instancePath + "/tpc/maxCopies", schemaPath: "#/properties/tpc/properties/maxCopies/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.tpc.properties.maxCopies, data: data33 };
          if (vErrors === null) {
            vErrors = [err84];
          } else {
            vErrors.push(err84);
          }
          errors++;
        }
      }
      let data34 = data26.slowWindowSeconds;
      if (typeof data34 == "number" && isFinite(data34)) {
        if (data34 > 86400 || isNaN(data34)) {
          const err85 = { instancePath: instancePath + "/tpc/slowWindowSeconds", schemaPath: "#/properties/tpc/properties/slowWindowSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema31.properties.tpc.properties.slowWindowSeconds, data: data34 };
          if (vErrors === null) {
            vErrors = [err85];
          } else {
            vErrors.push(err85);
          }
          errors++;
        }
        if (data34 < 0.01 || isNaN(data34)) {
          const err86 = { instancePath: instancePath + "/tpc/slowWindowSeconds", schemaPath: "#/properties/tpc/properties/slowWindowSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema31.properties.tpc.properties.slowWindowSeconds, data: data34 };
          if (vErrors === null) {
            vErrors = [err86];
          } else {
            vErrors.push(err86);
          }
          errors++;
        }
      } else {
        const err87 = { instancePath: instancePath + "/tpc/slowWindowSeconds", schemaPath: "#/properties/tpc/properties/slowWindowSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.tpc.properties.slowWindowSeconds.type, parentSchema: schema31.properties.tpc.properties.slowWindowSeconds, data: data34 };
        if (vErrors === null) {
          vErrors = [err87];
        } else {
          vErrors.push(err87);
        }
        errors++;
      }
      let data35 = data26.minBytesPerSecond;
      if (!(typeof data35 == "number" && (!(data35 % 1) && !isNaN(data35)) && isFinite(data35))) {
        const err88 = { instancePath: instancePath + "/tpc/minBytesPerSecond", schemaPath: "#/properties/tpc/properties/minBytesPerSecond/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.tpc.properties.minBytesPerSecond.type, parentSchema: schema31.properties.tpc.properties.minBytesPerSecond, data: data35 };
        if (vErrors === null) {
          vErrors = [err88];
        } else {
          vErrors.push(err88);
        }
        errors++;
      }
      if (typeof data35 == "number" && isFinite(data35)) {
        if (data35 > 1e12 || isNaN(data35)) {
          const err89 = { instancePath: instancePath + "/tpc/minBytesPerSecond", schemaPath: "#/properties/tpc/properties/minBytesPerSecond/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000", schema: 1e12, parentSchema: schema31.properties.tpc.properties.minBytesPerSecond, data: data35 };
          if (vErrors === null) {
            vErrors = [err89];
          } else {
            vErrors.push(err89);
          }
          errors++;
        }
        if (data35 < 0 || isNaN(data35)) {
          const err90 = { instancePath: instancePath + "/tpc/minBytesPerSecond", schemaPath: "#/properties/tpc/properties/minBytesPerSecond/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.tpc.properties.minBytesPerSecond, data: data35 };
          if (vErrors === null) {
            vErrors = [err90];
          } else {
            vErrors.push(err90);
          }
          errors++;
        }
      }
      let data36 = data26.allowTargets;
      if (Array.isArray(data36)) {
        const len2 = data36.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data37 = data36[i2];
          if (typeof data37 === "string") {
            if (func3(data37) < 1) {
              const err91 = { instancePath: instancePath + "/tpc/allowTargets/" + i2, schemaPath: "#/properties/tpc/properties/allowTargets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.tpc.properties.allowTargets.items, data: data37 };
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
              errors++;
            }
          } else {
            const err92 = { instancePath: instancePath + "/tpc/allowTargets/" + i2, schemaPath: "#/properties/tpc/properties/allowTargets/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.tpc.properties.allowTargets.items.type, parentSchema: schema31.properties.tpc.properties.allowTargets.items, data: data37 };
            if (vErrors === null) {
              vErrors = [err92];
            } else {
              vErrors.push(err92);
            }
            errors++;
          }
        }
      } else {
        const err93 = { instancePath: instancePath + "/tpc/allowTargets", schemaPath: "#/properties/tpc/properties/allowTargets/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.tpc.properties.allowTargets.type, parentSchema: schema31.properties.tpc.properties.allowTargets, data: data36 };
        if (vErrors === null) {
          vErrors = [err93];
        } else {
          vErrors.push(err93);
        }
        errors++;
      }
      let data38 = data26.denyTargets;
      if (Array.isArray(data38)) {
        const len3 = data38.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data39 = data38[i3];
          if (typeof data39 === "string") {
            if (func3(data39) < 1) {
              const err94 = { instancePath: instancePath + "/tpc/denyTargets/" + i3, schemaPath: "#/properties/tpc/properties/denyTargets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.tpc.properties.denyTargets.items, data: data39 };
              if (vErrors === null) {
                vErrors = [err94];
              } else {
                vErrors.push(err94);
              }
              errors++;
            }
          } else {
            const err95 = { instancePath: instancePath + "/tpc/denyTargets/" + i3, schemaPath: "#/properties/tpc/properties/denyTargets/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.tpc.properties.denyTargets.items.type, parentSchema: schema31.properties.tpc.properties.denyTargets.items, data: data39 };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
        }
      } else {
        const err96 = { instancePath: instancePath + "/tpc/denyTargets", schemaPath: "#/properties/tpc/properties/denyTargets/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.tpc.properties.denyTargets.type, parentSchema: schema31.properties.tpc.properties.denyTargets, data: data38 };
        if (vErrors === null) {
          vErrors = [err96];
        } else {
          vErrors.push(err96);
        }
        errors++;
      }
    } else {
      const err97 = { instancePath: instancePath + "/tpc", schemaPath: "#/properties/tpc/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.tpc.type, parentSchema: schema31.properties.tpc, data: data26 };
      if (vErrors === null) {
        vErrors = [err97];
      } else {
        vErrors.push(err97);
      }
      errors++;
    }
    if (data.siteName !== void 0) {
      let data40 = data.siteName;
      if (typeof data40 === "string") {
        if (func3(data40) > 255) {
          const err98 = { instancePath: instancePath + "/siteName", schemaPath: "#/properties/siteName/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema31.properties.siteName, data: data40 };
          if (vErrors === null) {
            vErrors = [err98];
          } else {
            vErrors.push(err98);
          }
          errors++;
        }
        if (func3(data40) < 1) {
          const err99 = { instancePath: instancePath + "/siteName", schemaPath: "#/properties/siteName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.siteName, data: data40 };
          if (vErrors === null) {
            vErrors = [err99];
          } else {
            vErrors.push(err99);
          }
          errors++;
        }
      } else {
        const err100 = { instancePath: instancePath + "/siteName", schemaPath: "#/properties/siteName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.siteName.type, parentSchema: schema31.properties.siteName, data: data40 };
        if (vErrors === null) {
          vErrors = [err100];
        } else {
          vErrors.push(err100);
        }
        errors++;
      }
    }
  } else {
    const err101 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err101];
    } else {
      vErrors.push(err101);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var checkHttpStorageOptions = validate21;
var schema32 = { "type": "object", "description": "The files of an HTTP or WebDAV server, as a storage.", "additionalProperties": false, "required": ["url"], "properties": { "url": { "type": "string", "description": "Of the directory that is served: `https://host:port/path`.", "pattern": "^https?://[^/?#@]+(/[^?#]*)?$" }, "connectTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long a connection may take, TLS included; not where the connections are those of a `dispatcher`.", "default": 1e4 }, "answerTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long the server may take to begin an answer.", "default": 6e4 }, "checksumTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "The same where it may have to read a file for a checksum.", "default": 18e5 }, "stallTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "An answer of which nothing comes for this long has failed.", "default": 6e4 } } };
var pattern5 = new RegExp("^https?://[^/?#@]+(/[^?#]*)?$", "u");
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
    if (data.connectTimeoutMs === void 0) {
      data.connectTimeoutMs = 1e4;
    }
    if (data.answerTimeoutMs === void 0) {
      data.answerTimeoutMs = 6e4;
    }
    if (data.checksumTimeoutMs === void 0) {
      data.checksumTimeoutMs = 18e5;
    }
    if (data.stallTimeoutMs === void 0) {
      data.stallTimeoutMs = 6e4;
    }
    if (data.url === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "url" || key0 === "connectTimeoutMs" || key0 === "answerTimeoutMs" || key0 === "checksumTimeoutMs" || key0 === "stallTimeoutMs")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data0 = data.url;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err2 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://[^/?#@]+(/[^?#]*)?$" }, message: 'must match pattern "^https?://[^/?#@]+(/[^?#]*)?$"', schema: "^https?://[^/?#@]+(/[^?#]*)?$", parentSchema: schema32.properties.url, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.url.type, parentSchema: schema32.properties.url, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    let data1 = data.connectTimeoutMs;
    if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
      const err4 = { instancePath: instancePath + "/connectTimeoutMs", schemaPath: "#/properties/connectTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.connectTimeoutMs.type, parentSchema: schema32.properties.connectTimeoutMs, data: data1 };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (typeof data1 == "number" && isFinite(data1)) {
      if (data1 > 864e5 || isNaN(data1)) {
        const err5 = { instancePath: instancePath + "/connectTimeoutMs", schemaPath: "#/properties/connectTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema32.properties.connectTimeoutMs, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (data1 < 1 || isNaN(data1)) {
        const err6 = { instancePath: instancePath + "/connectTimeoutMs", schemaPath: "#/properties/connectTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.connectTimeoutMs, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    let data2 = data.answerTimeoutMs;
    if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
      const err7 = { instancePath: instancePath + "/answerTimeoutMs", schemaPath: "#/properties/answerTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.answerTimeoutMs.type, parentSchema: schema32.properties.answerTimeoutMs, data: data2 };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (typeof data2 == "number" && isFinite(data2)) {
      if (data2 > 864e5 || isNaN(data2)) {
        const err8 = { instancePath: instancePath + "/answerTimeoutMs", schemaPath: "#/properties/answerTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema32.properties.answerTimeoutMs, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (data2 < 1 || isNaN(data2)) {
        const err9 = { instancePath: instancePath + "/answerTimeoutMs", schemaPath: "#/properties/answerTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.answerTimeoutMs, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    let data3 = data.checksumTimeoutMs;
    if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
      const err10 = { instancePath: instancePath + "/checksumTimeoutMs", schemaPath: "#/properties/checksumTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.checksumTimeoutMs.type, parentSchema: schema32.properties.checksumTimeoutMs, data: data3 };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (typeof data3 == "number" && isFinite(data3)) {
      if (data3 > 864e5 || isNaN(data3)) {
        const err11 = { instancePath: instancePath + "/checksumTimeoutMs", schemaPath: "#/properties/checksumTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema32.properties.checksumTimeoutMs, data: data3 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (data3 < 1 || isNaN(data3)) {
        const err12 = { instancePath: instancePath + "/checksumTimeoutMs", schemaPath: "#/properties/checksumTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.checksumTimeoutMs, data: data3 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    let data4 = data.stallTimeoutMs;
    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
      const err13 = { instancePath: instancePath + "/stallTimeoutMs", schemaPath: "#/properties/stallTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.stallTimeoutMs.type, parentSchema: schema32.properties.stallTimeoutMs, data: data4 };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (typeof data4 == "number" && isFinite(data4)) {
      if (data4 > 864e5 || isNaN(data4)) {
        const err14 = { instancePath: instancePath + "/stallTimeoutMs", schemaPath: "#/properties/stallTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema32.properties.stallTimeoutMs, data: data4 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (data4 < 1 || isNaN(data4)) {
        const err15 = { instancePath: instancePath + "/stallTimeoutMs", schemaPath: "#/properties/stallTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.stallTimeoutMs, data: data4 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

export const validators: { readonly XrootOptions: Validator, readonly HttpStorageOptions: Validator } = { XrootOptions: checkXrootOptions, HttpStorageOptions: checkHttpStorageOptions }
