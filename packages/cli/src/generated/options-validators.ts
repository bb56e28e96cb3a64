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
var schema31 = { "type": "object", "description": "Serve https, and roots:// where there is `xroot`. The files are read again on SIGHUP.", "additionalProperties": false, "required": ["certificate", "key"], "properties": { "certificate": { "type": "string", "description": "File with the certificate and its chain, PEM; a relative one is sought beside the site file.", "minLength": 1 }, "key": { "type": "string", "description": "File with the private key, PEM; a relative one is sought beside the site file.", "minLength": 1 }, "authorities": { "type": "string", "description": "File with the authorities that remote servers are checked against, PEM, sought beside the site file; by default those of Node.", "minLength": 1 } } };
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
var schema32 = { "type": "object", "description": "One storage server: HTTP, and root:// where it is told.", "additionalProperties": false, "required": ["name", "listen", "data"], "properties": { "name": { "type": "string", "description": "For logs and metrics; no two servers have the same.", "pattern": "^[A-Za-z0-9_-]{1,40}$" }, "listen": { "type": "array", "description": "Where it listens: `address:port`, `[v6 address]:port`, or `:port` for all addresses of both families. Port 0 is any free one. What the host does not have, such as IPv6, is left out, and this is said.", "minItems": 1, "maxItems": 64, "items": { "type": "string", "minLength": 1, "maxLength": 255 } }, "data": { "type": "string", "description": "Its directory; a relative one is sought beside the site file. Made if its parent exists, unless `storage.readOnly`. Only one server may write to it.", "minLength": 1 }, "tls": { "type": "object", "description": "Serve https, and roots:// where there is `xroot`. The files are read again on SIGHUP.", "additionalProperties": false, "required": ["certificate", "key"], "properties": { "certificate": { "type": "string", "description": "File with the certificate and its chain, PEM; a relative one is sought beside the site file.", "minLength": 1 }, "key": { "type": "string", "description": "File with the private key, PEM; a relative one is sought beside the site file.", "minLength": 1 }, "authorities": { "type": "string", "description": "File with the authorities that remote servers are checked against, PEM, sought beside the site file; by default those of Node.", "minLength": 1 } } }, "proxy": { "type": "object", "description": "Where a proxy or balancer stands before its HTTP; without this key there is none. The port of `xroot` has none in any case.", "additionalProperties": false, "required": ["protocol", "trusted"], "properties": { "protocol": { "type": "string", "enum": ["proxy-protocol", "forwarded", "x-forwarded-for"], "description": "How the proxy says who the client is: the PROXY protocol (version 1 or 2), or a header of each request." }, "trusted": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 }, "description": "Whose word is taken: addresses and nets (`10.0.0.0/8`) of the proxies. What anybody else says of himself is ignored." }, "public": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "What the clients connect to, `address:port`, an IPv6 address in brackets: the first of the family of the client is told as our end. Without one of that family it is what the proxy says; `x-forwarded-for` says nothing, and needs this.", "default": [] }, "portHeader": { "type": "string", "pattern": "^[A-Za-z0-9-]{1,64}$", "description": "With `x-forwarded-for`: the header in which the proxy gives the port of its client, where it does not write it behind the address." }, "others": { "type": "string", "enum": ["direct", "refuse"], "description": "With `proxy-protocol`: whether whoever is not trusted is served as a client without a PROXY header, or refused.", "default": "direct" }, "headerTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long the PROXY header may take.", "default": 5e3 } } }, "copy": { "type": "object", "description": "The active side of third-party copy.", "additionalProperties": false, "properties": { "markerIntervalMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How often a performance marker is sent; clients give up after some silent minutes.", "default": 5e3 }, "connectTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long a connection to the remote side, TLS included, may take.", "default": 6e4 }, "probeTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long a HEAD to the remote side may take.", "default": 6e4 }, "continueTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long a push waits for `100 Continue` before it sends all the same.", "default": 5e3 }, "firstByteTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long the first byte, and the answer after the last one, may take.", "default": 12e4 }, "stallTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "A copy without a byte for this long has failed.", "default": 6e4 }, "slowWindowMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "The time over which the slowest speed allowed is measured.", "default": 12e4 }, "minBytesPerSecond": { "type": "integer", "minimum": 0, "maximum": 1e12, "description": "A copy slower than this over `slowWindowMs` has failed; 0 = any speed will do.", "default": 10240 }, "maxRedirects": { "type": "integer", "minimum": 0, "maximum": 100, "description": "How many redirects of the remote side are followed.", "default": 20 }, "maxStreams": { "type": "integer", "minimum": 1, "maximum": 100, "description": "Parallel connections of one pull at most, whatever `X-Number-Of-Streams` says.", "default": 16 }, "verifyChecksums": { "type": "boolean", "description": "Compare checksums where the client does not say (`RequireChecksumVerification`) and the remote side offers one.", "default": true }, "allowTargets": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Remote sides that are allowed whatever else says no: an address, a net (`10.0.0.0/8`), a host name or `*.domain`, each with or without `:port`; IPv6 with a port in brackets.", "default": [] }, "denyTargets": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Remote sides that are refused, in the same form. Loopback, link-local, multicast and unspecified addresses always are, unless allowed.", "default": [] }, "ownHosts": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Further `host` or `host:port` under which clients reach this server, besides the Host of the request.", "default": [] } }, "default": {} }, "webdav": { "type": "object", "description": "The storage server: GET, PUT and WebDAV.", "additionalProperties": false, "properties": { "createParents": { "type": "boolean", "description": "A PUT creates missing parent directories instead of being refused with 409.", "default": false }, "stallTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "A client that owes the rest of a request, or does not read the answer, is given up after this long.", "default": 12e4 }, "ownHosts": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Further `host` or `host:port` under which clients reach this server, besides the Host of the request.", "default": [] } }, "default": {} }, "xroot": { "type": "object", "description": "Serves the same files over root://, and over roots:// where there is `tls`; without this key only HTTP is spoken.", "additionalProperties": false, "properties": { "listen": { "type": "array", "description": "Where it listens for root://, in the form of `listen` of the server; 1094 is the usual port.", "minItems": 1, "maxItems": 64, "items": { "type": "string", "minLength": 1, "maxLength": 255 } }, "tls": { "type": "string", "description": "Where there is a certificate: which clients have to use TLS. `offered`: those who wish; `session`: all, from the end of the login on; `login`: from its beginning on; `data`: further streams too.", "enum": ["offered", "session", "login", "data"], "default": "offered" }, "authentication": { "type": "array", "description": "What a client may prove who it is with, in order of preference; empty: nobody is asked. `ztn` is a bearer token, and is offered under TLS only; `unix` and `host` prove nothing, and are for laboratories.", "items": { "type": "string", "enum": ["ztn", "unix", "host"] }, "default": [] }, "loginSeconds": { "type": "number", "minimum": 0.01, "maximum": 86400, "description": "How long a client may take from its first byte to the end of its login.", "default": 30 }, "stallSeconds": { "type": "number", "minimum": 0.01, "maximum": 86400, "description": "A client that owes the rest of a request, or does not read its answers, is given up after this long.", "default": 120 }, "idleSeconds": { "type": "number", "minimum": 0.01, "maximum": 86400, "description": "A client without a request for this long is disconnected.", "default": 3600 }, "slowAnswerSeconds": { "type": "number", "minimum": 0.01, "maximum": 86400, "description": "An answer that takes longer is announced, and sent later: clients give up on a silent server after a minute.", "default": 5 }, "holdSeconds": { "type": "number", "minimum": 0.01, "maximum": 86400, "description": "How long an upload whose client is gone waits for its return. Then it is removed if it was to be persisted on a successful close only (posc), else kept as far as it came.", "default": 60 }, "maxOpenFiles": { "type": "integer", "description": "Of one session.", "minimum": 1, "maximum": 1e6, "default": 4096 }, "maxConnectionsPerHost": { "type": "integer", "description": "Connections of one address, streams included.", "minimum": 1, "maximum": 1e6, "default": 4096 }, "maxConnectionsBeforeLogin": { "type": "integer", "description": "Connections that have not logged in yet. Where there are more, the oldest of the address with the most is closed.", "minimum": 1, "maximum": 1e6, "default": 1024 }, "maxStreams": { "type": "integer", "description": "Parallel streams of one session, besides the first.", "minimum": 0, "maximum": 255, "default": 15 }, "proxy": { "type": "object", "description": "Stands in front of other servers of root://, whose files it has instead of its own; what is read in order is read ahead, and may be more than clients ask for.", "additionalProperties": false, "required": ["origins"], "properties": { "origins": { "type": "array", "description": "Servers that all have the same files, such as `root://host:1094`; with `roots://` nothing goes in clear text. Whoever does not answer is passed over. Or one server of HTTP or WebDAV, with the path above its files: `https://host/webdav`.", "minItems": 1, "maxItems": 64, "items": { "type": "string", "pattern": "^(x?roots?://[^/?@]+/*|https?://[^/?#@]+(/[^?#]*)?)$" } }, "mode": { "type": "string", "description": "`proxy`: everything goes through here; `redirect`: clients are sent to an origin that answers, and here is no data.", "enum": ["proxy", "redirect"], "default": "proxy" }, "choice": { "type": "string", "description": "Of those that answer: always the first of the list, or each in its turn.", "enum": ["first", "in-turn"], "default": "first" }, "redirects": { "type": "string", "description": "Where an origin sends its client elsewhere: `follow` goes there, `pass-on` sends our client there.", "enum": ["follow", "pass-on"], "default": "follow" }, "forwardAuthz": { "type": "boolean", "description": "The token of a request (`authz`) goes to the origin too. Without this it is judged here, and the origin knows only this server.", "default": false }, "tokenFile": { "type": "string", "description": "A file with the bearer token of this server, for origins that ask for one under TLS; it is read for each connection.", "minLength": 1 }, "connectSeconds": { "type": "number", "minimum": 0.01, "maximum": 86400, "description": "How long a connection to an origin may take, TLS and login included.", "default": 5 }, "silenceSeconds": { "type": "number", "minimum": 0.01, "maximum": 86400, "description": "An origin that owes an answer and sends nothing for this long is given up.", "default": 60 }, "answerSeconds": { "type": "number", "minimum": 0.01, "maximum": 86400, "description": "How long one request may take at an origin, with all that it says about waiting.", "default": 1800 }, "skipSeconds": { "type": "number", "minimum": 0.01, "maximum": 86400, "description": "An origin that did not answer is asked after all others for this long.", "default": 10 }, "reopenSeconds": { "type": "number", "minimum": 0.01, "maximum": 86400, "description": "How long a file that is read waits for an origin to open it again, after its own was lost.", "default": 30 }, "idleSeconds": { "type": "number", "minimum": 0.01, "maximum": 86400, "description": "Connections to origins are kept for the next client for this long.", "default": 60 } } }, "tpc": { "type": "object", "description": "Third-party copies: files that one server fetches from another, because a client has arranged it.", "additionalProperties": false, "default": {}, "properties": { "enabled": { "type": "boolean", "description": "Whether there are any; else clients copy through themselves, or not at all.", "default": true }, "delegation": { "type": "string", "enum": ["none", "ztn"], "description": "What clients that would delegate are told. With `ztn` they put a token for the source into its URL (`authz`), and do not arrange anything with the source.", "default": "none" }, "ttlSeconds": { "type": "number", "minimum": 0.01, "maximum": 86400, "description": "How long the word of a client that its file may be fetched is good, where it does not say.", "default": 7 }, "maxTtlSeconds": { "type": "number", "minimum": 0.01, "maximum": 86400, "description": "The most that it may say, and how long one who comes too early waits for it.", "default": 15 }, "maxStreams": { "type": "integer", "description": "Parallel connections of one copy at most.", "minimum": 1, "maximum": 15, "default": 15 }, "verifyPages": { "type": "boolean", "description": "Fetch with a checksum of each page of 4096 bytes, from sources that have them: damage on the way is found and mended. Without it only the size is compared, and what the client says of a checksum; it costs half as much.", "default": true }, "maxCopies": { "type": "integer", "description": "Copies that are fetched at once; further ones wait.", "minimum": 1, "maximum": 1e4, "default": 16 }, "slowWindowSeconds": { "type": "number", "minimum": 0.01, "maximum": 86400, "description": "The time over which the slowest speed allowed is measured.", "default": 120 }, "minBytesPerSecond": { "type": "integer", "description": "A copy slower than this over `slowWindowSeconds` has failed; 0 = any speed will do.", "minimum": 0, "maximum": 1e12, "default": 10240 }, "allowTargets": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Sources that are allowed whatever else says no: an address, a net (`10.0.0.0/8`), a host name or `*.domain`, each with or without `:port`; IPv6 with a port in brackets.", "default": [] }, "denyTargets": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Sources that are refused, in the same form. Loopback, link-local, multicast and unspecified addresses always are, unless allowed.", "default": [] } } }, "siteName": { "type": "string", "description": "Answer to the query for `sitename`.", "minLength": 1, "maxLength": 255 } }, "required": ["listen"] }, "storage": { "type": "object", "description": "Settings of the directory.", "additionalProperties": false, "default": {}, "properties": { "createRoot": { "type": "boolean", "description": "Make the directory, with its parents, where it does not exist.", "default": false }, "readOnly": { "type": "boolean", "description": "Refuse every change.", "default": false }, "syncOnCommit": { "type": "boolean", "description": "Wait until the disk has an upload before it becomes visible.", "default": false }, "checksums": { "type": "array", "items": { "enum": ["adler32", "crc32c"] }, "uniqueItems": true, "description": "Which checksums are made while a file is written. Others, and those of files that came here otherwise, are made when somebody asks, and the file is read for them.", "default": ["adler32"] }, "maxFileBytes": { "type": "integer", "description": "The largest file that is taken.", "minimum": 1, "maximum": 9007199254740991, "default": 9007199254740991 }, "staleUploadHours": { "type": "number", "description": "Uploads that a crashed process left behind are removed at start when nobody has written to them for this long.", "minimum": 0, "maximum": 8760, "default": 24 } } } } };
var func4 = Object.prototype.hasOwnProperty;
var func0 = require_equal().default;
var pattern4 = new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
var pattern5 = new RegExp("^[A-Za-z0-9-]{1,64}$", "u");
var pattern6 = new RegExp("^(x?roots?://[^/?@]+/*|https?://[^/?#@]+(/[^?#]*)?)$", "u");
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
      if (!func4.call(schema32.properties, key0)) {
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
        if (!func4.call(schema32.properties.copy.properties, key3)) {
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
    if (data.xroot !== void 0) {
      let data40 = data.xroot;
      if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
        if (data40.tls === void 0) {
          data40.tls = "offered";
        }
        if (data40.authentication === void 0) {
          data40.authentication = [];
        }
        if (data40.loginSeconds === void 0) {
          data40.loginSeconds = 30;
        }
        if (data40.stallSeconds === void 0) {
          data40.stallSeconds = 120;
        }
        if (data40.idleSeconds === void 0) {
          data40.idleSeconds = 3600;
        }
        if (data40.slowAnswerSeconds === void 0) {
          data40.slowAnswerSeconds = 5;
        }
        if (data40.holdSeconds === void 0) {
          data40.holdSeconds = 60;
        }
        if (data40.maxOpenFiles === void 0) {
          data40.maxOpenFiles = 4096;
        }
        if (data40.maxConnectionsPerHost === void 0) {
          data40.maxConnectionsPerHost = 4096;
        }
        if (data40.maxConnectionsBeforeLogin === void 0) {
          data40.maxConnectionsBeforeLogin = 1024;
        }
        if (data40.maxStreams === void 0) {
          data40.maxStreams = 15;
        }
        if (data40.tpc === void 0) {
          data40.tpc = {};
        }
        if (data40.listen === void 0) {
          const err95 = { instancePath: instancePath + "/xroot", schemaPath: "#/properties/xroot/required", keyword: "required", params: { missingProperty: "listen" }, message: "must have required property 'listen'", schema: schema32.properties.xroot.required, parentSchema: schema32.properties.xroot, data: data40 };
          if (vErrors === null) {
            vErrors = [err95];
          } else {
            vErrors.push(err95);
          }
          errors++;
        }
        for (const key5 in data40) {
          if (!func4.call(schema32.properties.xroot.properties, key5)) {
            const err96 = { instancePath: instancePath + "/xroot", schemaPath: "#/properties/xroot/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.xroot, data: data40 };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
        }
        if (data40.listen !== void 0) {
          let data41 = data40.listen;
          if (Array.isArray(data41)) {
            if (data41.length > 64) {
              const err97 = { instancePath: instancePath + "/xroot/listen", schemaPath: "#/properties/xroot/properties/listen/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items", schema: 64, parentSchema: schema32.properties.xroot.properties.listen, data: data41 };
              if (vErrors === null) {
                vErrors = [err97];
              } else {
                vErrors.push(err97);
              }
              errors++;
            }
            if (data41.length < 1) {
              const err98 = { instancePath: instancePath + "/xroot/listen", schemaPath: "#/properties/xroot/properties/listen/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.xroot.properties.listen, data: data41 };
              if (vErrors === null) {
                vErrors = [err98];
              } else {
                vErrors.push(err98);
              }
              errors++;
            }
            const len7 = data41.length;
            for (let i7 = 0; i7 < len7; i7++) {
              let data42 = data41[i7];
              if (typeof data42 === "string") {
                if (func1(data42) > 255) {
                  const err99 = { instancePath: instancePath + "/xroot/listen/" + i7, schemaPath: "#/properties/xroot/properties/listen/items/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema32.properties.xroot.properties.listen.items, data: data42 };
                  if (vErrors === null) {
                    vErrors = [err99];
                  } else {
                    vErrors.push(err99);
                  }
                  errors++;
                }
                if (func1(data42) < 1) {
                  const err100 = { instancePath: instancePath + "/xroot/listen/" + i7, schemaPath: "#/properties/xroot/properties/listen/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.xroot.properties.listen.items, data: data42 };
                  if (vErrors === null) {
                    vErrors = [err100];
                  } else {
                    vErrors.push(err100);
                  }
                  errors++;
                }
              } else {
                const err101 = { instancePath: instancePath + "/xroot/listen/" + i7, schemaPath: "#/properties/xroot/properties/listen/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.xroot.properties.listen.items.type, parentSchema: schema32.properties.xroot.properties.listen.items, data: data42 };
                if (vErrors === null) {
                  vErrors = [err101];
                } else {
                  vErrors.push(err101);
                }
                errors++;
              }
            }
          } else {
            const err102 = { instancePath: instancePath + "/xroot/listen", schemaPath: "#/properties/xroot/properties/listen/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.xroot.properties.listen.type, parentSchema: schema32.properties.xroot.properties.listen, data: data41 };
            if (vErrors === null) {
              vErrors = [err102];
            } else {
              vErrors.push(err102);
            }
            errors++;
          }
        }
        let data43 = data40.tls;
        if (typeof data43 !== "string") {
          const err103 = { instancePath: instancePath + "/xroot/tls", schemaPath: "#/properties/xroot/properties/tls/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.xroot.properties.tls.type, parentSchema: schema32.properties.xroot.properties.tls, data: data43 };
          if (vErrors === null) {
            vErrors = [err103];
          } else {
            vErrors.push(err103);
          }
          errors++;
        }
        if (!(data43 === "offered" || data43 === "session" || data43 === "login" || data43 === "data")) {
          const err104 = { instancePath: instancePath + "/xroot/tls", schemaPath: "#/properties/xroot/properties/tls/enum", keyword: "enum", params: { allowedValues: schema32.properties.xroot.properties.tls.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.xroot.properties.tls.enum, parentSchema: schema32.properties.xroot.properties.tls, data: data43 };
          if (vErrors === null) {
            vErrors = [err104];
          } else {
            vErrors.push(err104);
          }
          errors++;
        }
        let data44 = data40.authentication;
        if (Array.isArray(data44)) {
          const len8 = data44.length;
          for (let i8 = 0; i8 < len8; i8++) {
            let data45 = data44[i8];
            if (typeof data45 !== "string") {
              const err105 = { instancePath: instancePath + "/xroot/authentication/" + i8, schemaPath: "#/properties/xroot/properties/authentication/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.xroot.properties.authentication.items.type, parentSchema: schema32.properties.xroot.properties.authentication.items, data: data45 };
              if (vErrors === null) {
                vErrors = [err105];
              } else {
                vErrors.push(err105);
              }
              errors++;
            }
            if (!(data45 === "ztn" || data45 === "unix" || data45 === "host")) {
              const err106 = { instancePath: instancePath + "/xroot/authentication/" + i8, schemaPath: "#/properties/xroot/properties/authentication/items/enum", keyword: "enum", params: { allowedValues: schema32.properties.xroot.properties.authentication.items.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.xroot.properties.authentication.items.enum, parentSchema: schema32.properties.xroot.properties.authentication.items, data: data45 };
              if (vErrors === null) {
                vErrors = [err106];
              } else {
                vErrors.push(err106);
              }
              errors++;
            }
          }
        } else {
          const err107 = { instancePath: instancePath + "/xroot/authentication", schemaPath: "#/properties/xroot/properties/authentication/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.xroot.properties.authentication.type, parentSchema: schema32.properties.xroot.properties.authentication, data: data44 };
          if (vErrors === null) {
            vErrors = [err107];
          } else {
            vErrors.push(err107);
          }
          errors++;
        }
        let data46 = data40.loginSeconds;
        if (typeof data46 == "number" && isFinite(data46)) {
          if (data46 > 86400 || isNaN(data46)) {
            const err108 = { instancePath: instancePath + "/xroot/loginSeconds", schemaPath: "#/properties/xroot/properties/loginSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema32.properties.xroot.properties.loginSeconds, data: data46 };
            if (vErrors === null) {
              vErrors = [err108];
            } else {
              vErrors.push(err108);
            }
            errors++;
          }
          if (data46 < 0.01 || isNaN(data46)) {
            const err109 = { instancePath: instancePath + "/xroot/loginSeconds", schemaPath: "#/properties/xroot/properties/loginSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema32.properties.xroot.properties.loginSeconds, data: data46 };
            if (vErrors === null) {
              vErrors = [err109];
            } else {
              vErrors.push(err109);
            }
            errors++;
          }
        } else {
          const err110 = { instancePath: instancePath + "/xroot/loginSeconds", schemaPath: "#/properties/xroot/properties/loginSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema32.properties.xroot.properties.loginSeconds.type, parentSchema: schema32.properties.xroot.properties.loginSeconds, data: data46 };
          if (vErrors === null) {
            vErrors = [err110];
          } else {
            vErrors.push(err110);
          }
          errors++;
        }
        let data47 = data40.stallSeconds;
        if (typeof data47 == "number" && isFinite(data47)) {
          if (data47 > 86400 || isNaN(data47)) {
            const err111 = { instancePath: instancePath + "/xroot/stallSeconds", schemaPath: "#/properties/xroot/properties/stallSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema32.properties.xroot.properties.stallSeconds, data: data47 };
            if (vErrors === null) {
              vErrors = [err111];
            } else {
              vErrors.push(err111);
            }
            errors++;
          }
          if (data47 < 0.01 || isNaN(data47)) {
            const err112 = { instancePath: instancePath + "/xroot/stallSeconds", schemaPath: "#/properties/xroot/properties/stallSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema32.properties.xroot.properties.stallSeconds, data: data47 };
            if (vErrors === null) {
              vErrors = [err112];
            } else {
              vErrors.push(err112);
            }
            errors++;
          }
        } else {
          const err113 = { instancePath: instancePath + "/xroot/stallSeconds", schemaPath: "#/properties/xroot/properties/stallSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema32.properties.xroot.properties.stallSeconds.type, parentSchema: schema32.properties.xroot.properties.stallSeconds, data: data47 };
          if (vErrors === null) {
            vErrors = [err113];
          } else {
            vErrors.push(err113);
          }
          errors++;
        }
        let data48 = data40.idleSeconds;
        if (typeof data48 == "number" && isFinite(data48)) {
          if (data48 > 86400 || isNaN(data48)) {
            const err114 = { instancePath: instancePath + "/xroot/idleSeconds", schemaPath: "#/properties/xroot/properties/idleSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema32.properties.xroot.properties.idleSeconds, data: data48 };
            if (vErrors === null) {
              vErrors = [err114];
            } else {
              vErrors.push(err114);
            }
            errors++;
          }
          if (data48 < 0.01 || isNaN(data48)) {
            const err115 = { instancePath: instancePath + "/xroot/idleSeconds", schemaPath: "#/properties/xroot/properties/idleSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema32.properties.xroot.properties.idleSeconds, data: data48 };
            if (vErrors === null) {
              vErrors = [err115];
            } else {
              vErrors.push(err115);
            }
            errors++;
          }
        } else {
          const err116 = { instancePath: instancePath + "/xroot/idleSeconds", schemaPath: "#/properties/xroot/properties/idleSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema32.properties.xroot.properties.idleSeconds.type, parentSchema: schema32.properties.xroot.properties.idleSeconds, data: data48 };
          if (vErrors === null) {
            vErrors = [err116];
          } else {
            vErrors.push(err116);
          }
          errors++;
        }
        let data49 = data40.slowAnswerSeconds;
        if (typeof data49 == "number" && isFinite(data49)) {
          if (data49 > 86400 || isNaN(data49)) {
            const err117 = { instancePath: instancePath + "/xroot/slowAnswerSeconds", schemaPath: "#/properties/xroot/properties/slowAnswerSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema32.properties.xroot.properties.slowAnswerSeconds, data: data49 };
            if (vErrors === null) {
              vErrors = [err117];
            } else {
              vErrors.push(err117);
            }
            errors++;
          }
          if (data49 < 0.01 || isNaN(data49)) {
            const err118 = { instancePath: instancePath + "/xroot/slowAnswerSeconds", schemaPath: "#/properties/xroot/properties/slowAnswerSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema32.properties.xroot.properties.slowAnswerSeconds, data: data49 };
            if (vErrors === null) {
              vErrors = [err118];
            } else {
              vErrors.push(err118);
            }
            errors++;
          }
        } else {
          const err119 = { instancePath: instancePath + "/xroot/slowAnswerSeconds", schemaPath: "#/properties/xroot/properties/slowAnswerSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema32.properties.xroot.properties.slowAnswerSeconds.type, parentSchema: schema32.properties.xroot.properties.slowAnswerSeconds, data: data49 };
          if (vErrors === null) {
            vErrors = [err119];
          } else {
            vErrors.push(err119);
          }
          errors++;
        }
        let data50 = data40.holdSeconds;
        if (typeof data50 == "number" && isFinite(data50)) {
          if (data50 > 86400 || isNaN(data50)) {
            const err120 = { instancePath: instancePath + "/xroot/holdSeconds", schemaPath: "#/properties/xroot/properties/holdSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema32.properties.xroot.properties.holdSeconds, data: data50 };
            if (vErrors === null) {
              vErrors = [err120];
            } else {
              vErrors.push(err120);
            }
            errors++;
          }
          if (data50 < 0.01 || isNaN(data50)) {
            const err121 = { instancePath: instancePath + "/xroot/holdSeconds", schemaPath: "#/properties/xroot/properties/holdSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema32.properties.xroot.properties.holdSeconds, data: data50 };
            if (vErrors === null) {
              vErrors = [err121];
            } else {
              vErrors.push(err121);
            }
            errors++;
          }
        } else {
          const err122 = { instancePath: instancePath + "/xroot/holdSeconds", schemaPath: "#/properties/xroot/properties/holdSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema32.properties.xroot.properties.holdSeconds.type, parentSchema: schema32.properties.xroot.properties.holdSeconds, data: data50 };
          if (vErrors === null) {
            vErrors = [err122];
          } else {
            vErrors.push(err122);
          }
          errors++;
        }
        let data51 = data40.maxOpenFiles;
        if (!(typeof data51 == "number" && (!(data51 % 1) && !isNaN(data51)) && isFinite(data51))) {
          const err123 = { instancePath: instancePath + "/xroot/maxOpenFiles", schemaPath: "#/properties/xroot/properties/maxOpenFiles/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.xroot.properties.maxOpenFiles.type, parentSchema: schema32.properties.xroot.properties.maxOpenFiles, data: data51 };
          if (vErrors === null) {
            vErrors = [err123];
          } else {
            vErrors.push(err123);
          }
          errors++;
        }
        if (typeof data51 == "number" && isFinite(data51)) {
          if (data51 > 1e6 || isNaN(data51)) {
            const err124 = { instancePath: instancePath + "/xroot/maxOpenFiles", schemaPath: "#/properties/xroot/properties/maxOpenFiles/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000", schema: 1e6, parentSchema: schema32.properties.xroot.properties.maxOpenFiles, data: data51 };
            if (vErrors === null) {
              vErrors = [err124];
            } else {
              vErrors.push(err124);
            }
            errors++;
          }
          if (data51 < 1 || isNaN(data51)) {
            const err125 = { instancePath: instancePath + "/xroot/maxOpenFiles", schemaPath: "#/properties/xroot/properties/maxOpenFiles/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.xroot.properties.maxOpenFiles, data: data51 };
            if (vErrors === null) {
              vErrors = [err125];
            } else {
              vErrors.push(err125);
            }
            errors++;
          }
        }
        let data52 = data40.maxConnectionsPerHost;
        if (!(typeof data52 == "number" && (!(data52 % 1) && !isNaN(data52)) && isFinite(data52))) {
          const err126 = { instancePath: instancePath + "/xroot/maxConnectionsPerHost", schemaPath: "#/properties/xroot/properties/maxConnectionsPerHost/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.xroot.properties.maxConnectionsPerHost.type, parentSchema: schema32.properties.xroot.properties.maxConnectionsPerHost, data: data52 };
          if (vErrors === null) {
            vErrors = [err126];
          } else {
            vErrors.push(err126);
          }
          errors++;
        }
        if (typeof data52 == "number" && isFinite(data52)) {
          if (data52 > 1e6 || isNaN(data52)) {
            const err127 = { instancePath: instancePath + "/xroot/maxConnectionsPerHost", schemaPath: "#/properties/xroot/properties/maxConnectionsPerHost/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000", schema: 1e6, parentSchema: schema32.properties.xroot.properties.maxConnectionsPerHost, data: data52 };
            if (vErrors === null) {
              vErrors = [err127];
            } else {
              vErrors.push(err127);
            }
            errors++;
          }
          if (data52 < 1 || isNaN(data52)) {
            const err128 = { instancePath: instancePath + "/xroot/maxConnectionsPerHost", schemaPath: "#/properties/xroot/properties/maxConnectionsPerHost/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.xroot.properties.maxConnectionsPerHost, data: data52 };
            if (vErrors === null) {
              vErrors = [err128];
            } else {
              vErrors.push(err128);
            }
            errors++;
          }
        }
        let data53 = data40.maxConnectionsBeforeLogin;
        if (!(typeof data53 == "number" && (!(data53 % 1) && !isNaN(data53)) && isFinite(data53))) {
          const err129 = { instancePath: instancePath + "/xroot/maxConnectionsBeforeLogin", schemaPath: "#/properties/xroot/properties/maxConnectionsBeforeLogin/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.xroot.properties.maxConnectionsBeforeLogin.type, parentSchema: schema32.properties.xroot.properties.maxConnectionsBeforeLogin, data: data53 };
          if (vErrors === null) {
            vErrors = [err129];
          } else {
            vErrors.push(err129);
          }
          errors++;
        }
        if (typeof data53 == "number" && isFinite(data53)) {
          if (data53 > 1e6 || isNaN(data53)) {
            const err130 = { instancePath: instancePath + "/xroot/maxConnectionsBeforeLogin", schemaPath: "#/properties/xroot/properties/maxConnectionsBeforeLogin/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000", schema: 1e6, parentSchema: schema32.properties.xroot.properties.maxConnectionsBeforeLogin, data: data53 };
            if (vErrors === null) {
              vErrors = [err130];
            } else {
              vErrors.push(err130);
            }
            errors++;
          }
          if (data53 < 1 || isNaN(data53)) {
            const err131 = { instancePath: instancePath + "/xroot/maxConnectionsBeforeLogin", schemaPath: "#/properties/xroot/properties/maxConnectionsBeforeLogin/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.xroot.properties.maxConnectionsBeforeLogin, data: data53 };
            if (vErrors === null) {
              vErrors = [err131];
            } else {
              vErrors.push(err131);
            }
            errors++;
          }
        }
        let data54 = data40.maxStreams;
        if (!(typeof data54 == "number" && (!(data54 % 1) && !isNaN(data54)) && isFinite(data54))) {
          const err132 = { instancePath: instancePath + "/xroot/maxStreams", schemaPath: "#/properties/xroot/properties/maxStreams/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.xroot.properties.maxStreams.type, parentSchema: schema32.properties.xroot.properties.maxStreams, data: data54 };
          if (vErrors === null) {
            vErrors = [err132];
          } else {
            vErrors.push(err132);
          }
          errors++;
        }
        if (typeof data54 == "number" && isFinite(data54)) {
          if (data54 > 255 || isNaN(data54)) {
            const err133 = { instancePath: instancePath + "/xroot/maxStreams", schemaPath: "#/properties/xroot/properties/maxStreams/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 }, message: "must be <= 255", schema: 255, parentSchema: schema32.properties.xroot.properties.maxStreams, data: data54 };
            if (vErrors === null) {
              vErrors = [err133];
            } else {
              vErrors.push(err133);
            }
            errors++;
          }
          if (data54 < 0 || isNaN(data54)) {
            const err134 = { instancePath: instancePath + "/xroot/maxStreams", schemaPath: "#/properties/xroot/properties/maxStreams/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema32.properties.xroot.properties.maxStreams, data: data54 };
            if (vErrors === null) {
              vErrors = [err134];
            } else {
              vErrors.push(err134);
            }
            errors++;
          }
        }
        if (data40.proxy !== void 0) {
          let data55 = data40.proxy;
          if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
            if (data55.mode === void 0) {
              data55.mode = "proxy";
            }
            if (data55.choice === void 0) {
              data55.choice = "first";
            }
            if (data55.redirects === void 0) {
              data55.redirects = "follow";
            }
            if (data55.forwardAuthz === void 0) {
              data55.forwardAuthz = false;
            }
            if (data55.connectSeconds === void 0) {
              data55.connectSeconds = 5;
            }
            if (data55.silenceSeconds === void 0) {
              data55.silenceSeconds = 60;
            }
            if (data55.answerSeconds === void 0) {
              data55.answerSeconds = 1800;
            }
            if (data55.skipSeconds === void 0) {
              data55.skipSeconds = 10;
            }
            if (data55.reopenSeconds === void 0) {
              data55.reopenSeconds = 30;
            }
            if (data55.idleSeconds === void 0) {
              data55.idleSeconds = 60;
            }
            if (data55.origins === void 0) {
              const err135 = { instancePath: instancePath + "/xroot/proxy", schemaPath: "#/properties/xroot/properties/proxy/required", keyword: "required", params: { missingProperty: "origins" }, message: "must have required property 'origins'", schema: schema32.properties.xroot.properties.proxy.required, parentSchema: schema32.properties.xroot.properties.proxy, data: data55 };
              if (vErrors === null) {
                vErrors = [err135];
              } else {
                vErrors.push(err135);
              }
              errors++;
            }
            for (const key6 in data55) {
              if (!func4.call(schema32.properties.xroot.properties.proxy.properties, key6)) {
                const err136 = { instancePath: instancePath + "/xroot/proxy", schemaPath: "#/properties/xroot/properties/proxy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.xroot.properties.proxy, data: data55 };
                if (vErrors === null) {
                  vErrors = [err136];
                } else {
                  vErrors.push(err136);
                }
                errors++;
              }
            }
            if (data55.origins !== void 0) {
              let data56 = data55.origins;
              if (Array.isArray(data56)) {
                if (data56.length > 64) {
                  const err137 = { instancePath: instancePath + "/xroot/proxy/origins", schemaPath: "#/properties/xroot/properties/proxy/properties/origins/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items", schema: 64, parentSchema: schema32.properties.xroot.properties.proxy.properties.origins, data: data56 };
                  if (vErrors === null) {
                    vErrors = [err137];
                  } else {
                    vErrors.push(err137);
                  }
                  errors++;
                }
                if (data56.length < 1) {
                  const err138 = { instancePath: instancePath + "/xroot/proxy/origins", schemaPath: "#/properties/xroot/properties/proxy/properties/origins/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.xroot.properties.proxy.properties.origins, data: data56 };
                  if (vErrors === null) {
                    vErrors = [err138];
                  } else {
                    vErrors.push(err138);
                  }
                  errors++;
                }
                const len9 = data56.length;
                for (let i9 = 0; i9 < len9; i9++) {
                  let data57 = data56[i9];
                  if (typeof data57 === "string") {
                    if (!pattern6.test(data57)) {
                      const err139 = { instancePath: instancePath + "/xroot/proxy/origins/" + i9, schemaPath: "#/properties/xroot/properties/proxy/properties/origins/items/pattern", keyword: "pattern", params: { pattern: "^(x?roots?://[^/?@]+/*|https?://[^/?#@]+(/[^?#]*)?)$" }, message: 'must match pattern "^(x?roots?://[^/?@]+/*|https?://[^/?#@]+(/[^?#]*)?)$"', schema: "^(x?roots?://[^/?@]+/*|https?://[^/?#@]+(/[^?#]*)?)$", parentSchema: schema32.properties.xroot.properties.proxy.properties.origins.items, data: data57 };
                      if (vErrors === null) {
                        vErrors = [err139];
                      } else {
                        vErrors.push(err139);
                      }
                      errors++;
                    }
                  } else {
                    const err140 = { instancePath: instancePath + "/xroot/proxy/origins/" + i9, schemaPath: "#/properties/xroot/properties/proxy/properties/origins/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.xroot.properties.proxy.properties.origins.items.type, parentSchema: schema32.properties.xroot.properties.proxy.properties.origins.items, data: data57 };
                    if (vErrors === null) {
                      vErrors = [err140];
                    } else {
                      vErrors.push(err140);
                    }
                    errors++;
                  }
                }
              } else {
                const err141 = { instancePath: instancePath + "/xroot/proxy/origins", schemaPath: "#/properties/xroot/properties/proxy/properties/origins/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.xroot.properties.proxy.properties.origins.type, parentSchema: schema32.properties.xroot.properties.proxy.properties.origins, data: data56 };
                if (vErrors === null) {
                  vErrors = [err141];
                } else {
                  vErrors.push(err141);
                }
                errors++;
              }
            }
            let data58 = data55.mode;
            if (typeof data58 !== "string") {
              const err142 = { instancePath: instancePath + "/xroot/proxy/mode", schemaPath: "#/properties/xroot/properties/proxy/properties/mode/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.xroot.properties.proxy.properties.mode.type, parentSchema: schema32.properties.xroot.properties.proxy.properties.mode, data: data58 };
              if (vErrors === null) {
                vErrors = [err142];
              } else {
                vErrors.push(err142);
              }
              errors++;
            }
            if (!(data58 === "proxy" || data58 === "redirect")) {
              const err143 = { instancePath: instancePath + "/xroot/proxy/mode", schemaPath: "#/properties/xroot/properties/proxy/properties/mode/enum", keyword: "enum", params: { allowedValues: schema32.properties.xroot.properties.proxy.properties.mode.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.xroot.properties.proxy.properties.mode.enum, parentSchema: schema32.properties.xroot.properties.proxy.properties.mode, data: data58 };
              if (vErrors === null) {
                vErrors = [err143];
              } else {
                vErrors.push(err143);
              }
              errors++;
            }
            let data59 = data55.choice;
            if (typeof data59 !== "string") {
              const err144 = { instancePath: instancePath + "/xroot/proxy/choice", schemaPath: "#/properties/xroot/properties/proxy/properties/choice/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.xroot.properties.proxy.properties.choice.type, parentSchema: schema32.properties.xroot.properties.proxy.properties.choice, data: data59 };
              if (vErrors === null) {
                vErrors = [err144];
              } else {
                vErrors.push(err144);
              }
              errors++;
            }
            if (!(data59 === "first" || data59 === "in-turn")) {
              const err145 = { instancePath: instancePath + "/xroot/proxy/choice", schemaPath: "#/properties/xroot/properties/proxy/properties/choice/enum", keyword: "enum", params: { allowedValues: schema32.properties.xroot.properties.proxy.properties.choice.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.xroot.properties.proxy.properties.choice.enum, parentSchema: schema32.properties.xroot.properties.proxy.properties.choice, data: data59 };
              if (vErrors === null) {
                vErrors = [err145];
              } else {
                vErrors.push(err145);
              }
              errors++;
            }
            let data60 = data55.redirects;
            if (typeof data60 !== "string") {
              const err146 = { instancePath: instancePath + "/xroot/proxy/redirects", schemaPath: "#/properties/xroot/properties/proxy/properties/redirects/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.xroot.properties.proxy.properties.redirects.type, parentSchema: schema32.properties.xroot.properties.proxy.properties.redirects, data: data60 };
              if (vErrors === null) {
                vErrors = [err146];
              } else {
                vErrors.push(err146);
              }
              errors++;
            }
            if (!(data60 === "follow" || data60 === "pass-on")) {
              const err147 = { instancePath: instancePath + "/xroot/proxy/redirects", schemaPath: "#/properties/xroot/properties/proxy/properties/redirects/enum", keyword: "enum", params: { allowedValues: schema32.properties.xroot.properties.proxy.properties.redirects.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.xroot.properties.proxy.properties.redirects.enum, parentSchema: schema32.properties.xroot.properties.proxy.properties.redirects, data: data60 };
              if (vErrors === null) {
                vErrors = [err147];
              } else {
                vErrors.push(err147);
              }
              errors++;
            }
            let data61 = data55.forwardAuthz;
            if (typeof data61 !== "boolean") {
              const err148 = { instancePath: instancePath + "/xroot/proxy/forwardAuthz", schemaPath: "#/properties/xroot/properties/proxy/properties/forwardAuthz/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.xroot.properties.proxy.properties.forwardAuthz.type, parentSchema: schema32.properties.xroot.properties.proxy.properties.forwardAuthz, data: data61 };
              if (vErrors === null) {
                vErrors = [err148];
              } else {
                vErrors.push(err148);
              }
              errors++;
            }
            if (data55.tokenFile !== void 0) {
              let data62 = data55.tokenFile;
              if (typeof data62 === "string") {
                if (func1(data62) < 1) {
                  const err149 = { instancePath: instancePath + "/xroot/proxy/tokenFile", schemaPath: "#/properties/xroot/properties/proxy/properties/tokenFile/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.xroot.properties.proxy.properties.tokenFile, data: data62 };
                  if (vErrors === null) {
                    vErrors = [err149];
                  } else {
                    vErrors.push(err149);
                  }
                  errors++;
                }
              } else {
                const err150 = { instancePath: instancePath + "/xroot/proxy/tokenFile", schemaPath: "#/properties/xroot/properties/proxy/properties/tokenFile/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.xroot.properties.proxy.properties.tokenFile.type, parentSchema: schema32.properties.xroot.properties.proxy.properties.tokenFile, data: data62 };
                if (vErrors === null) {
                  vErrors = [err150];
                } else {
                  vErrors.push(err150);
                }
                errors++;
              }
            }
            let data63 = data55.connectSeconds;
            if (typeof data63 == "number" && isFinite(data63)) {
              if (data63 > 86400 || isNaN(data63)) {
                const err151 = { instancePath: instancePath + "/xroot/proxy/connectSeconds", schemaPath: "#/properties/xroot/properties/proxy/properties/connectSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema32.properties.xroot.properties.proxy.properties.connectSeconds, data: data63 };
                if (vErrors === null) {
                  vErrors = [err151];
                } else {
                  vErrors.push(err151);
                }
                errors++;
              }
              if (data63 < 0.01 || isNaN(data63)) {
                const err152 = { instancePath: instancePath + "/xroot/proxy/connectSeconds", schemaPath: "#/properties/xroot/properties/proxy/properties/connectSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema32.properties.xroot.properties.proxy.properties.connectSeconds, data: data63 };
                if (vErrors === null) {
                  vErrors = [err152];
                } else {
                  vErrors.push(err152);
                }
                errors++;
              }
            } else {
              const err153 = { instancePath: instancePath + "/xroot/proxy/connectSeconds", schemaPath: "#/properties/xroot/properties/proxy/properties/connectSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema32.properties.xroot.properties.proxy.properties.connectSeconds.type, parentSchema: schema32.properties.xroot.properties.proxy.properties.connectSeconds, data: data63 };
              if (vErrors === null) {
                vErrors = [err153];
              } else {
                vErrors.push(err153);
              }
              errors++;
            }
            let data64 = data55.silenceSeconds;
            if (typeof data64 == "number" && isFinite(data64)) {
              if (data64 > 86400 || isNaN(data64)) {
                const err154 = { instancePath: instancePath + "/xroot/proxy/silenceSeconds", schemaPath: "#/properties/xroot/properties/proxy/properties/silenceSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema32.properties.xroot.properties.proxy.properties.silenceSeconds, data: data64 };
                if (vErrors === null) {
                  vErrors = [err154];
                } else {
                  vErrors.push(err154);
                }
                errors++;
              }
              if (data64 < 0.01 || isNaN(data64)) {
                const err155 = { instancePath: instancePath + "/xroot/proxy/silenceSeconds", schemaPath: "#/properties/xroot/properties/proxy/properties/silenceSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema32.properties.xroot.properties.proxy.properties.silenceSeconds, data: data64 };
                if (vErrors === null) {
                  vErrors = [err155];
                } else {
                  vErrors.push(err155);
                }
                errors++;
              }
            } else {
              const err156 = { instancePath: instancePath + "/xroot/proxy/silenceSeconds", schemaPath: "#/properties/xroot/properties/proxy/properties/silenceSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema32.properties.xroot.properties.proxy.properties.silenceSeconds.type, parentSchema: schema32.properties.xroot.properties.proxy.properties.silenceSeconds, data: data64 };
              if (vErrors === null) {
                vErrors = [err156];
              } else {
                vErrors.push(err156);
              }
              errors++;
            }
            let data65 = data55.answerSeconds;
            if (typeof data65 == "number" && isFinite(data65)) {
              if (data65 > 86400 || isNaN(data65)) {
                const err157 = { instancePath: instancePath + "/xroot/proxy/answerSeconds", schemaPath: "#/properties/xroot/properties/proxy/properties/answerSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema32.properties.xroot.properties.proxy.properties.answerSeconds, data: data65 };
                if (vErrors === null) {
                  vErrors = [err157];
                } else {
                  vErrors.push(err157);
                }
                errors++;
              }
              if (data65 < 0.01 || isNaN(data65)) {
                const err158 = { instancePath: instancePath + "/xroot/proxy/answerSeconds", schemaPath: "#/properties/xroot/properties/proxy/properties/answerSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema32.properties.xroot.properties.proxy.properties.answerSeconds, data: data65 };
                if (vErrors === null) {
                  vErrors = [err158];
                } else {
                  vErrors.push(err158);
                }
                errors++;
              }
            } else {
              const err159 = { instancePath: instancePath + "/xroot/proxy/answerSeconds", schemaPath: "#/properties/xroot/properties/proxy/properties/answerSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema32.properties.xroot.properties.proxy.properties.answerSeconds.type, parentSchema: schema32.properties.xroot.properties.proxy.properties.answerSeconds, data: data65 };
              if (vErrors === null) {
                vErrors = [err159];
              } else {
                vErrors.push(err159);
              }
              errors++;
            }
            let data66 = data55.skipSeconds;
            if (typeof data66 == "number" && isFinite(data66)) {
              if (data66 > 86400 || isNaN(data66)) {
                const err160 = { instancePath: instancePath + "/xroot/proxy/skipSeconds", schemaPath: "#/properties/xroot/properties/proxy/properties/skipSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema32.properties.xroot.properties.proxy.properties.skipSeconds, data: data66 };
                if (vErrors === null) {
                  vErrors = [err160];
                } else {
                  vErrors.push(err160);
                }
                errors++;
              }
              if (data66 < 0.01 || isNaN(data66)) {
                const err161 = { instancePath: instancePath + "/xroot/proxy/skipSeconds", schemaPath: "#/properties/xroot/properties/proxy/properties/skipSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema32.properties.xroot.properties.proxy.properties.skipSeconds, data: data66 };
                if (vErrors === null) {
                  vErrors = [err161];
                } else {
                  vErrors.push(err161);
                }
                errors++;
              }
            } else {
              const err162 = { instancePath: instancePath + "/xroot/proxy/skipSeconds", schemaPath: "#/properties/xroot/properties/proxy/properties/skipSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema32.properties.xroot.properties.proxy.properties.skipSeconds.type, parentSchema: schema32.properties.xroot.properties.proxy.properties.skipSeconds, data: data66 };
              if (vErrors === null) {
                vErrors = [err162];
              } else {
                vErrors.push(err162);
              }
              errors++;
            }
            let data67 = data55.reopenSeconds;
            if (typeof data67 == "number" && isFinite(data67)) {
              if (data67 > 86400 || isNaN(data67)) {
                const err163 = { instancePath: instancePath + "/xroot/proxy/reopenSeconds", schemaPath: "#/properties/xroot/properties/proxy/properties/reopenSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema32.properties.xroot.properties.proxy.properties.reopenSeconds, data: data67 };
                if (vErrors === null) {
                  vErrors = [err163];
                } else {
                  vErrors.push(err163);
                }
                errors++;
              }
              if (data67 < 0.01 || isNaN(data67)) {
                const err164 = { instancePath: instancePath + "/xroot/proxy/reopenSeconds", schemaPath: "#/properties/xroot/properties/proxy/properties/reopenSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema32.properties.xroot.properties.proxy.properties.reopenSeconds, data: data67 };
                if (vErrors === null) {
                  vErrors = [err164];
                } else {
                  vErrors.push(err164);
                }
                errors++;
              }
            } else {
              const err165 = { instancePath: instancePath + "/xroot/proxy/reopenSeconds", schemaPath: "#/properties/xroot/properties/proxy/properties/reopenSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema32.properties.xroot.properties.proxy.properties.reopenSeconds.type, parentSchema: schema32.properties.xroot.properties.proxy.properties.reopenSeconds, data: data67 };
              if (vErrors === null) {
                vErrors = [err165];
              } else {
                vErrors.push(err165);
              }
              errors++;
            }
            let data68 = data55.idleSeconds;
            if (typeof data68 == "number" && isFinite(data68)) {
              if (data68 > 86400 || isNaN(data68)) {
                const err166 = { instancePath: instancePath + "/xroot/proxy/idleSeconds", schemaPath: "#/properties/xroot/properties/proxy/properties/idleSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema32.properties.xroot.properties.proxy.properties.idleSeconds, data: data68 };
                if (vErrors === null) {
                  vErrors = [err166];
                } else {
                  vErrors.push(err166);
                }
                errors++;
              }
              if (data68 < 0.01 || isNaN(data68)) {
                const err167 = { instancePath: instancePath + "/xroot/proxy/idleSeconds", schemaPath: "#/properties/xroot/properties/proxy/properties/idleSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema32.properties.xroot.properties.proxy.properties.idleSeconds, data: data68 };
                if (vErrors === null) {
                  vErrors = [err167];
                } else {
                  vErrors.push(err167);
                }
                errors++;
              }
            } else {
              const err168 = { instancePath: instancePath + "/xroot/proxy/idleSeconds", schemaPath: "#/properties/xroot/properties/proxy/properties/idleSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema32.properties.xroot.properties.proxy.properties.idleSeconds.type, parentSchema: schema32.properties.xroot.properties.proxy.properties.idleSeconds, data: data68 };
              if (vErrors === null) {
                vErrors = [err168];
              } else {
                vErrors.push(err168);
              }
              errors++;
            }
          } else {
            const err169 = { instancePath: instancePath + "/xroot/proxy", schemaPath: "#/properties/xroot/properties/proxy/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.xroot.properties.proxy.type, parentSchema: schema32.properties.xroot.properties.proxy, data: data55 };
            if (vErrors === null) {
              vErrors = [err169];
            } else {
              vErrors.push(err169);
            }
            errors++;
          }
        }
        let data69 = data40.tpc;
        if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
          if (data69.enabled === void 0) {
            data69.enabled = true;
          }
          if (data69.delegation === void 0) {
            data69.delegation = "none";
          }
          if (data69.ttlSeconds === void 0) {
            data69.ttlSeconds = 7;
          }
          if (data69.maxTtlSeconds === void 0) {
            data69.maxTtlSeconds = 15;
          }
          if (data69.maxStreams === void 0) {
            data69.maxStreams = 15;
          }
          if (data69.verifyPages === void 0) {
            data69.verifyPages = true;
          }
          if (data69.maxCopies === void 0) {
            data69.maxCopies = 16;
          }
          if (data69.slowWindowSeconds === void 0) {
            data69.slowWindowSeconds = 120;
          }
          if (data69.minBytesPerSecond === void 0) {
            data69.minBytesPerSecond = 10240;
          }
          if (data69.allowTargets === void 0) {
            data69.allowTargets = [];
          }
          if (data69.denyTargets === void 0) {
            data69.denyTargets = [];
          }
          for (const key7 in data69) {
            if (!func4.call(schema32.properties.xroot.properties.tpc.properties, key7)) {
              const err170 = { instancePath: instancePath + "/xroot/tpc", schemaPath: "#/properties/xroot/properties/tpc/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.xroot.properties.tpc, data: data69 };
              if (vErrors === null) {
                vErrors = [err170];
              } else {
                vErrors.push(err170);
              }
              errors++;
            }
          }
          let data70 = data69.enabled;
          if (typeof data70 !== "boolean") {
            const err171 = { instancePath: instancePath + "/xroot/tpc/enabled", schemaPath: "#/properties/xroot/properties/tpc/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.xroot.properties.tpc.properties.enabled.type, parentSchema: schema32.properties.xroot.properties.tpc.properties.enabled, data: data70 };
            if (vErrors === null) {
              vErrors = [err171];
            } else {
              vErrors.push(err171);
            }
            errors++;
          }
          let data71 = data69.delegation;
          if (typeof data71 !== "string") {
            const err172 = { instancePath: instancePath + "/xroot/tpc/delegation", schemaPath: "#/properties/xroot/properties/tpc/properties/delegation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.xroot.properties.tpc.properties.delegation.type, parentSchema: schema32.properties.xroot.properties.tpc.properties.delegation, data: data71 };
            if (vErrors === null) {
              vErrors = [err172];
            } else {
              vErrors.push(err172);
            }
            errors++;
          }
          if (!(data71 === "none" || data71 === "ztn")) {
            const err173 = { instancePath: instancePath + "/xroot/tpc/delegation", schemaPath: "#/properties/xroot/properties/tpc/properties/delegation/enum", keyword: "enum", params: { allowedValues: schema32.properties.xroot.properties.tpc.properties.delegation.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.xroot.properties.tpc.properties.delegation.enum, parentSchema: schema32.properties.xroot.properties.tpc.properties.delegation, data: data71 };
            if (vErrors === null) {
              vErrors = [err173];
            } else {
              vErrors.push(err173);
            }
            errors++;
          }
          let data72 = data69.ttlSeconds;
          if (typeof data72 == "number" && isFinite(data72)) {
            if (data72 > 86400 || isNaN(data72)) {
              const err174 = { instancePath: instancePath + "/xroot/tpc/ttlSeconds", schemaPath: "#/properties/xroot/properties/tpc/properties/ttlSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema32.properties.xroot.properties.tpc.properties.ttlSeconds, data: data72 };
              if (vErrors === null) {
                vErrors = [err174];
              } else {
                vErrors.push(err174);
              }
              errors++;
            }
            if (data72 < 0.01 || isNaN(data72)) {
              const err175 = { instancePath: instancePath + "/xroot/tpc/ttlSeconds", schemaPath: "#/properties/xroot/properties/tpc/properties/ttlSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema32.properties.xroot.properties.tpc.properties.ttlSeconds, data: data72 };
              if (vErrors === null) {
                vErrors = [err175];
              } else {
                vErrors.push(err175);
              }
              errors++;
            }
          } else {
            const err176 = { instancePath: instancePath + "/xroot/tpc/ttlSeconds", schemaPath: "#/properties/xroot/properties/tpc/properties/ttlSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema32.properties.xroot.properties.tpc.properties.ttlSeconds.type, parentSchema: schema32.properties.xroot.properties.tpc.properties.ttlSeconds, data: data72 };
            if (vErrors === null) {
              vErrors = [err176];
            } else {
              vErrors.push(err176);
            }
            errors++;
          }
          let data73 = data69.maxTtlSeconds;
          if (typeof data73 == "number" && isFinite(data73)) {
            if (data73 > 86400 || isNaN(data73)) {
              const err177 = { instancePath: instancePath + "/xroot/tpc/maxTtlSeconds", schemaPath: "#/properties/xroot/properties/tpc/properties/maxTtlSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema32.properties.xroot.properties.tpc.properties.maxTtlSeconds, data: data73 };
              if (vErrors === null) {
                vErrors = [err177];
              } else {
                vErrors.push(err177);
              }
              errors++;
            }
            if (data73 < 0.01 || isNaN(data73)) {
              const err178 = { instancePath: instancePath + "/xroot/tpc/maxTtlSeconds", schemaPath: "#/properties/xroot/properties/tpc/properties/maxTtlSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema32.properties.xroot.properties.tpc.properties.maxTtlSeconds, data: data73 };
              if (vErrors === null) {
                vErrors = [err178];
              } else {
                vErrors.push(err178);
              }
              errors++;
            }
          } else {
            const err179 = { instancePath: instancePath + "/xroot/tpc/maxTtlSeconds", schemaPath: "#/properties/xroot/properties/tpc/properties/maxTtlSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema32.properties.xroot.properties.tpc.properties.maxTtlSeconds.type, parentSchema: schema32.properties.xroot.properties.tpc.properties.maxTtlSeconds, data: data73 };
            if (vErrors === null) {
              vErrors = [err179];
            } else {
              vErrors.push(err179);
            }
            errors++;
          }
          let data74 = data69.maxStreams;
          if (!(typeof data74 == "number" && (!(data74 % 1) && !isNaN(data74)) && isFinite(data74))) {
            const err180 = { instancePath: instancePath + "/xroot/tpc/maxStreams", schemaPath: "#/properties/xroot/properties/tpc/properties/maxStreams/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.xroot.properties.tpc.properties.maxStreams.type, parentSchema: schema32.properties.xroot.properties.tpc.properties.maxStreams, data: data74 };
            if (vErrors === null) {
              vErrors = [err180];
            } else {
              vErrors.push(err180);
            }
            errors++;
          }
          if (typeof data74 == "number" && isFinite(data74)) {
            if (data74 > 15 || isNaN(data74)) {
              const err181 = { instancePath: instancePath + "/xroot/tpc/maxStreams", schemaPath: "#/properties/xroot/properties/tpc/properties/maxStreams/maximum", keyword: "maximum", params: { comparison: "<=", limit: 15 }, message: "must be <= 15", schema: 15, parentSchema: schema32.properties.xroot.properties.tpc.properties.maxStreams, data: data74 };
              if (vErrors === null) {
                vErrors = [err181];
              } else {
                vErrors.push(err181);
              }
              errors++;
            }
            if (data74 < 1 || isNaN(data74)) {
              const err182 = { instancePath: instancePath + "/xroot/tpc/maxStreams", schemaPath: "#/properties/xroot/properties/tpc/properties/maxStreams/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.xroot.properties.tpc.properties.maxStreams, data: data74 };
              if (vErrors === null) {
                vErrors = [err182];
              } else {
                vErrors.push(err182);
              }
              errors++;
            }
          }
          let data75 = data69.verifyPages;
          if (typeof data75 !== "boolean") {
            const err183 = { instancePath: instancePath + "/xroot/tpc/verifyPages", schemaPath: "#/properties/xroot/properties/tpc/properties/verifyPages/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.xroot.properties.tpc.properties.verifyPages.type, parentSchema: schema32.properties.xroot.properties.tpc.properties.verifyPages, data: data75 };
            if (vErrors === null) {
              vErrors = [err183];
            } else {
              vErrors.push(err183);
            }
            errors++;
          }
          let data76 = data69.maxCopies;
          if (!(typeof data76 == "number" && (!(data76 % 1) && !isNaN(data76)) && isFinite(data76))) {
            const err184 = { instancePath: instancePath + "/xroot/tpc/maxCopies", schemaPath: "#/properties/xroot/properties/tpc/properties/maxCopies/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.xroot.properties.tpc.properties.maxCopies.type, parentSchema: schema32.properties.xroot.properties.tpc.properties.maxCopies, data: data76 };
            if (vErrors === null) {
              vErrors = [err184];
            } else {
              vErrors.push(err184);
            }
            errors++;
          }
          if (typeof data76 == "number" && isFinite(data76)) {
            if (data76 > 1e4 || isNaN(data76)) {
              const err185 = { instancePath: instancePath + "/xroot/tpc/maxCopies", schemaPath: "#/properties/xroot/properties/tpc/properties/maxCopies/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000", schema: 1e4, parentSchema: schema32.properties.xroot.properties.tpc.properties.maxCopies, data: data76 };
              if (vErrors === null) {
                vErrors = [err185];
              } else {
                vErrors.push(err185);
              }
              errors++;
            }
            if (data76 < 1 || isNaN(data76)) {
              const err186 = { instancePath: instancePath + "/xroot/tpc/maxCopies", schemaPath: "#/properties/xroot/properties/tpc/properties/maxCopies/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.xroot.properties.tpc.properties.maxCopies, data: data76 };
              if (vErrors === null) {
                vErrors = [err186];
              } else {
                vErrors.push(err186);
              }
              errors++;
            }
          }
          let data77 = data69.slowWindowSeconds;
          if (typeof data77 == "number" && isFinite(data77)) {
            if (data77 > 86400 || isNaN(data77)) {
              const err187 = { instancePath: instancePath + "/xroot/tpc/slowWindowSeconds", schemaPath: "#/properties/xroot/properties/tpc/properties/slowWindowSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema32.properties.xroot.properties.tpc.properties.slowWindowSeconds, data: data77 };
              if (vErrors === null) {
                vErrors = [err187];
              } else {
                vErrors.push(err187);
              }
              errors++;
            }
            if (data77 < 0.01 || isNaN(data77)) {
              const err188 = { instancePath: instancePath + "/xroot/tpc/slowWindowSeconds", schemaPath: "#/properties/xroot/properties/tpc/properties/slowWindowSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema32.properties.xroot.properties.tpc.properties.slowWindowSeconds, data: data77 };
              if (vErrors === null) {
                vErrors = [err188];
              } else {
                vErrors.push(err188);
              }
              errors++;
            }
          } else {
            const err189 = { instancePath: instancePath + "/xroot/tpc/slowWindowSeconds", schemaPath: "#/properties/xroot/properties/tpc/properties/slowWindowSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema32.properties.xroot.properties.tpc.properties.slowWindowSeconds.type, parentSchema: schema32.properties.xroot.properties.tpc.properties.slowWindowSeconds, data: data77 };
            if (vErrors === null) {
              vErrors = [err189];
            } else {
              vErrors.push(err189);
            }
            errors++;
          }
          let data78 = data69.minBytesPerSecond;
          if (!(typeof data78 == "number" && (!(data78 % 1) && !isNaN(data78)) && isFinite(data78))) {
            const err190 = { instancePath: instancePath + "/xroot/tpc/minBytesPerSecond", schemaPath: "#/properties/xroot/properties/tpc/properties/minBytesPerSecond/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.xroot.properties.tpc.properties.minBytesPerSecond.type, parentSchema: schema32.properties.xroot.properties.tpc.properties.minBytesPerSecond, data: data78 };
            if (vErrors === null) {
              vErrors = [err190];
            } else {
              vErrors.push(err190);
            }
            errors++;
          }
          if (typeof data78 == "number" && isFinite(data78)) {
            if (data78 > 1e12 || isNaN(data78)) {
              const err191 = { instancePath: instancePath + "/xroot/tpc/minBytesPerSecond", schemaPath: "#/properties/xroot/properties/tpc/properties/minBytesPerSecond/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000", schema: 1e12, parentSchema: schema32.properties.xroot.properties.tpc.properties.minBytesPerSecond, data: data78 };
              if (vErrors === null) {
                vErrors = [err191];
              } else {
                vErrors.push(err191);
              }
              errors++;
            }
            if (data78 < 0 || isNaN(data78)) {
              const err192 = { instancePath: instancePath + "/xroot/tpc/minBytesPerSecond", schemaPath: "#/properties/xroot/properties/tpc/properties/minBytesPerSecond/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema32.properties.xroot.properties.tpc.properties.minBytesPerSecond, data: data78 };
              if (vErrors === null) {
                vErrors = [err192];
              } else {
                vErrors.push(err192);
              }
              errors++;
            }
          }
          let data79 = data69.allowTargets;
          if (Array.isArray(data79)) {
            const len10 = data79.length;
            for (let i10 = 0; i10 < len10; i10++) {
              let data80 = data79[i10];
              if (typeof data80 === "string") {
                if (func1(data80) < 1) {
                  const err193 = { instancePath: instancePath + "/xroot/tpc/allowTargets/" + i10, schemaPath: "#/properties/xroot/properties/tpc/properties/allowTargets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.xroot.properties.tpc.properties.allowTargets.items, data: data80 };
                  if (vErrors === null) {
                    vErrors = [err193];
                  } else {
                    vErrors.push(err193);
                  }
                  errors++;
                }
              } else {
                const err194 = { instancePath: instancePath + "/xroot/tpc/allowTargets/" + i10, schemaPath: "#/properties/xroot/properties/tpc/properties/allowTargets/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.xroot.properties.tpc.properties.allowTargets.items.type, parentSchema: schema32.properties.xroot.properties.tpc.properties.allowTargets.items, data: data80 };
                if (vErrors === null) {
                  vErrors = [err194];
                } else {
                  vErrors.push(err194);
                }
                errors++;
              }
            }
          } else {
            const err195 = { instancePath: instancePath + "/xroot/tpc/allowTargets", schemaPath: "#/properties/xroot/properties/tpc/properties/allowTargets/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.xroot.properties.tpc.properties.allowTargets.type, parentSchema: schema32.properties.xroot.properties.tpc.properties.allowTargets, data: data79 };
            if (vErrors === null) {
              vErrors = [err195];
            } else {
              vErrors.push(err195);
            }
            errors++;
          }
          let data81 = data69.denyTargets;
          if (Array.isArray(data81)) {
            const len11 = data81.length;
            for (let i11 = 0; i11 < len11; i11++) {
              let data82 = data81[i11];
              if (typeof data82 === "string") {
                if (func1(data82) < 1) {
                  const err196 = { instancePath: instancePath + "/xroot/tpc/denyTargets/" + i11, schemaPath: "#/properties/xroot/properties/tpc/properties/denyTargets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.xroot.properties.tpc.properties.denyTargets.items, data: data82 };
                  if (vErrors === null) {
                    vErrors = [err196];
                  } else {
                    vErrors.push(err196);
                  }
                  errors++;
                }
              } else {
                const err197 = { instancePath: instancePath + "/xroot/tpc/denyTargets/" + i11, schemaPath: "#/properties/xroot/properties/tpc/properties/denyTargets/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.xroot.properties.tpc.properties.denyTargets.items.type, parentSchema: schema32.properties.xroot.properties.tpc.properties.denyTargets.items, data: data82 };
                if (vErrors === null) {
                  vErrors = [err197];
                } else {
                  vErrors.push(err197);
                }
                errors++;
              }
            }
          } else {
            const err198 = { instancePath: instancePath + "/xroot/tpc/denyTargets", schemaPath: "#/properties/xroot/properties/tpc/properties/denyTargets/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.xroot.properties.tpc.properties.denyTargets.type, parentSchema: schema32.properties.xroot.properties.tpc.properties.denyTargets, data: data81 };
            if (vErrors === null) {
              vErrors = [err198];
            } else {
              vErrors.push(err198);
            }
            errors++;
          }
        } else {
          const err199 = { instancePath: instancePath + "/xroot/tpc", schemaPath: "#/properties/xroot/properties/tpc/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.xroot.properties.tpc.type, parentSchema: schema32.properties.xroot.properties.tpc, data: data69 };
          if (vErrors === null) {
            vErrors = [err199];
          } else {
            vErrors.push(err199);
          }
          errors++;
        }
        if (data40.siteName !== void 0) {
          let data83 = data40.siteName;
          if (typeof data83 === "string") {
            if (func1(data83) > 255) {
              const err200 = { instancePath: instancePath + "/xroot/siteName", schemaPath: "#/properties/xroot/properties/siteName/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema32.properties.xroot.properties.siteName, data: data83 };
              if (vErrors === null) {
                vErrors = [err200];
              } else {
                vErrors.push(err200);
              }
              errors++;
            }
            if (func1(data83) < 1) {
              const err201 = { instancePath: instancePath + "/xroot/siteName", schemaPath: "#/properties/xroot/properties/siteName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.xroot.properties.siteName, data: data83 };
              if (vErrors === null) {
                vErrors = [err201];
              } else {
                vErrors.push(err201);
              }
              errors++;
            }
          } else {
            const err202 = { instancePath: instancePath + "/xroot/siteName", schemaPath: "#/properties/xroot/properties/siteName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.xroot.properties.siteName.type, parentSchema: schema32.properties.xroot.properties.siteName, data: data83 };
            if (vErrors === null) {
              vErrors = [err202];
            } else {
              vErrors.push(err202);
            }
            errors++;
          }
        }
      } else {
        const err203 = { instancePath: instancePath + "/xroot", schemaPath: "#/properties/xroot/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.xroot.type, parentSchema: schema32.properties.xroot, data: data40 };
        if (vErrors === null) {
          vErrors = [err203];
        } else {
          vErrors.push(err203);
        }
        errors++;
      }
    }
    let data84 = data.storage;
    if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
      if (data84.createRoot === void 0) {
        data84.createRoot = false;
      }
      if (data84.readOnly === void 0) {
        data84.readOnly = false;
      }
      if (data84.syncOnCommit === void 0) {
        data84.syncOnCommit = false;
      }
      if (data84.checksums === void 0) {
        data84.checksums = ["adler32"];
      }
      if (data84.maxFileBytes === void 0) {
        data84.maxFileBytes = 9007199254740991;
      }
      if (data84.staleUploadHours === void 0) {
        data84.staleUploadHours = 24;
      }
      for (const key8 in data84) {
        if (!(key8 === "createRoot" || key8 === "readOnly" || key8 === "syncOnCommit" || key8 === "checksums" || key8 === "maxFileBytes" || key8 === "staleUploadHours")) {
          const err204 = { instancePath: instancePath + "/storage", schemaPath: "#/properties/storage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.storage, data: data84 };
          if (vErrors === null) {
            vErrors = [err204];
          } else {
            vErrors.push(err204);
          }
          errors++;
        }
      }
      let data85 = data84.createRoot;
      if (typeof data85 !== "boolean") {
        const err205 = { instancePath: instancePath + "/storage/createRoot", schemaPath: "#/properties/storage/properties/createRoot/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.storage.properties.createRoot.type, parentSchema: schema32.properties.storage.properties.createRoot, data: data85 };
        if (vErrors === null) {
          vErrors = [err205];
        } else {
          vErrors.push(err205);
        }
        errors++;
      }
      let data86 = data84.readOnly;
      if (typeof data86 !== "boolean") {
        const err206 = { instancePath: instancePath + "/storage/readOnly", schemaPath: "#/properties/storage/properties/readOnly/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.storage.properties.readOnly.type, parentSchema: schema32.properties.storage.properties.readOnly, data: data86 };
        if (vErrors === null) {
          vErrors = [err206];
        } else {
          vErrors.push(err206);
        }
        errors++;
      }
      let data87 = data84.syncOnCommit;
      if (typeof data87 !== "boolean") {
        const err207 = { instancePath: instancePath + "/storage/syncOnCommit", schemaPath: "#/properties/storage/properties/syncOnCommit/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.storage.properties.syncOnCommit.type, parentSchema: schema32.properties.storage.properties.syncOnCommit, data: data87 };
        if (vErrors === null) {
          vErrors = [err207];
        } else {
          vErrors.push(err207);
        }
        errors++;
      }
      let data88 = data84.checksums;
      if (Array.isArray(data88)) {
        const len12 = data88.length;
        for (let i12 = 0; i12 < len12; i12++) {
          let data89 = data88[i12];
          if (!(data89 === "adler32" || data89 === "crc32c")) {
            const err208 = { instancePath: instancePath + "/storage/checksums/" + i12, schemaPath: "#/properties/storage/properties/checksums/items/enum", keyword: "enum", params: { allowedValues: schema32.properties.storage.properties.checksums.items.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.storage.properties.checksums.items.enum, parentSchema: schema32.properties.storage.properties.checksums.items, data: data89 };
            if (vErrors === null) {
              vErrors = [err208];
            } else {
              vErrors.push(err208);
            }
            errors++;
          }
        }
        let i13 = data88.length;
        let j0;
        if (i13 > 1) {
          outer0:
            for (; i13--; ) {
              for (j0 = i13; j0--; ) {
                if (func0(data88[i13], data88[j0])) {
                  const err209 = { instancePath: instancePath + "/storage/checksums", schemaPath: "#/properties/storage/properties/checksums/uniqueItems", keyword: "uniqueItems", params: { i: i13, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i13 + " are identical)", schema: true, parentSchema: schema32.properties.storage.properties.checksums, data: data88 };
                  if (vErrors === null) {
                    vErrors = [err209];
                  } else {
                    vErrors.push(err209);
                  }
                  errors++;
                  break outer0;
                }
              }
            }
        }
      } else {
        const err210 = { instancePath: instancePath + "/storage/checksums", schemaPath: "#/properties/storage/properties/checksums/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.storage.properties.checksums.type, parentSchema: schema32.properties.storage.properties.checksums, data: data88 };
        if (vErrors === null) {
          vErrors = [err210];
        } else {
          vErrors.push(err210);
        }
        errors++;
      }
      let data90 = data84.maxFileBytes;
      if (!(typeof data90 == "number" && (!(data90 % 1) && !isNaN(data90)) && isFinite(data90))) {
        const err211 = { instancePath: instancePath + "/storage/maxFileBytes", schemaPath: "#/properties/storage/properties/maxFileBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.storage.properties.maxFileBytes.type, parentSchema: schema32.properties.storage.properties.maxFileBytes, data: data90 };
        if (vErrors === null) {
          vErrors = [err211];
        } else {
          vErrors.push(err211);
        }
        errors++;
      }
      if (typeof data90 == "number" && isFinite(data90)) {
        if (data90 > 9007199254740991 || isNaN(data90)) {
          const err212 = { instancePath: instancePath + "/storage/maxFileBytes", schemaPath: "#/properties/storage/properties/maxFileBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema32.properties.storage.properties.maxFileBytes, data: data90 };
          if (vErrors === null) {
            vErrors = [err212];
          } else {
            vErrors.push(err212);
          }
          errors++;
        }
        if (data90 < 1 || isNaN(data90)) {
          const err213 = { instancePath: instancePath + "/storage/maxFileBytes", schemaPath: "#/properties/storage/properties/maxFileBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.storage.properties.maxFileBytes, data: data90 };
          if (vErrors === null) {
            vErrors = [err213];
          } else {
            vErrors.push(err213);
          }
          errors++;
        }
      }
      let data91 = data84.staleUploadHours;
      if (typeof data91 == "number" && isFinite(data91)) {
        if (data91 > 8760 || isNaN(data91)) {
          const err214 = { instancePath: instancePath + "/storage/staleUploadHours", schemaPath: "#/properties/storage/properties/staleUploadHours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8760 }, message: "must be <= 8760", schema: 8760, parentSchema: schema32.properties.storage.properties.staleUploadHours, data: data91 };
          if (vErrors === null) {
            vErrors = [err214];
          } else {
            vErrors.push(err214);
          }
          errors++;
        }
        if (data91 < 0 || isNaN(data91)) {
          const err215 = { instancePath: instancePath + "/storage/staleUploadHours", schemaPath: "#/properties/storage/properties/staleUploadHours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema32.properties.storage.properties.staleUploadHours, data: data91 };
          if (vErrors === null) {
            vErrors = [err215];
          } else {
            vErrors.push(err215);
          }
          errors++;
        }
      } else {
        const err216 = { instancePath: instancePath + "/storage/staleUploadHours", schemaPath: "#/properties/storage/properties/staleUploadHours/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema32.properties.storage.properties.staleUploadHours.type, parentSchema: schema32.properties.storage.properties.staleUploadHours, data: data91 };
        if (vErrors === null) {
          vErrors = [err216];
        } else {
          vErrors.push(err216);
        }
        errors++;
      }
    } else {
      const err217 = { instancePath: instancePath + "/storage", schemaPath: "#/properties/storage/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.storage.type, parentSchema: schema32.properties.storage, data: data84 };
      if (vErrors === null) {
        vErrors = [err217];
      } else {
        vErrors.push(err217);
      }
      errors++;
    }
  } else {
    const err218 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err218];
    } else {
      vErrors.push(err218);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var checkSiteOptions = validate22;
var schema33 = { "type": "object", "description": "A marking storage site, as `scitags serve` runs it.", "additionalProperties": false, "properties": { "servers": { "type": "array", "description": "The storage servers; none are needed where there is a sampler.", "default": [], "maxItems": 64, "items": { "type": "object", "description": "One storage server: HTTP, and root:// where it is told.", "additionalProperties": false, "required": ["name", "listen", "data"], "properties": { "name": { "type": "string", "description": "For logs and metrics; no two servers have the same.", "pattern": "^[A-Za-z0-9_-]{1,40}$" }, "listen": { "type": "array", "description": "Where it listens: `address:port`, `[v6 address]:port`, or `:port` for all addresses of both families. Port 0 is any free one. What the host does not have, such as IPv6, is left out, and this is said.", "minItems": 1, "maxItems": 64, "items": { "type": "string", "minLength": 1, "maxLength": 255 } }, "data": { "type": "string", "description": "Its directory; a relative one is sought beside the site file. Made if its parent exists, unless `storage.readOnly`. Only one server may write to it.", "minLength": 1 }, "tls": { "type": "object", "description": "Serve https, and roots:// where there is `xroot`. The files are read again on SIGHUP.", "additionalProperties": false, "required": ["certificate", "key"], "properties": { "certificate": { "type": "string", "description": "File with the certificate and its chain, PEM; a relative one is sought beside the site file.", "minLength": 1 }, "key": { "type": "string", "description": "File with the private key, PEM; a relative one is sought beside the site file.", "minLength": 1 }, "authorities": { "type": "string", "description": "File with the authorities that remote servers are checked against, PEM, sought beside the site file; by default those of Node.", "minLength": 1 } } }, "proxy": { "type": "object", "description": "Where a proxy or balancer stands before its HTTP; without this key there is none. The port of `xroot` has none in any case.", "additionalProperties": false, "required": ["protocol", "trusted"], "properties": { "protocol": { "type": "string", "enum": ["proxy-protocol", "forwarded", "x-forwarded-for"], "description": "How the proxy says who the client is: the PROXY protocol (version 1 or 2), or a header of each request." }, "trusted": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 }, "description": "Whose word is taken: addresses and nets (`10.0.0.0/8`) of the proxies. What anybody else says of himself is ignored." }, "public": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "What the clients connect to, `address:port`, an IPv6 address in brackets: the first of the family of the client is told as our end. Without one of that family it is what the proxy says; `x-forwarded-for` says nothing, and needs this.", "default": [] }, "portHeader": { "type": "string", "pattern": "^[A-Za-z0-9-]{1,64}$", "description": "With `x-forwarded-for`: the header in which the proxy gives the port of its client, where it does not write it behind the address." }, "others": { "type": "string", "enum": ["direct", "refuse"], "description": "With `proxy-protocol`: whether whoever is not trusted is served as a client without a PROXY header, or refused.", "default": "direct" }, "headerTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long the PROXY header may take.", "default": 5e3 } } }, "copy": { "type": "object", "description": "The active side of third-party copy.", "additionalProperties": false, "properties": { "markerIntervalMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How often a performance marker is sent; clients give up after some silent minutes.", "default": 5e3 }, "connectTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long a connection to the remote side, TLS included, may take.", "default": 6e4 }, "probeTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long a HEAD to the remote side may take.", "default": 6e4 }, "continueTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long a push waits for `100 Continue` before it sends all the same.", "default": 5e3 }, "firstByteTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long the first byte, and the answer after the last one, may take.", "default": 12e4 }, "stallTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "A copy without a byte for this long has failed.", "default": 6e4 }, "slowWindowMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "The time over which the slowest speed allowed is measured.", "default": 12e4 }, "minBytesPerSecond": { "type": "integer", "minimum": 0, "maximum": 1e12, "description": "A copy slower than this over `slowWindowMs` has failed; 0 = any speed will do.", "default": 10240 }, "maxRedirects": { "type": "integer", "minimum": 0, "maximum": 100, "description": "How many redirects of the remote side are followed.", "default": 20 }, "maxStreams": { "type": "integer", "minimum": 1, "maximum": 100, "description": "Parallel connections of one pull at most, whatever `X-Number-Of-Streams` says.", "default": 16 }, "verifyChecksums": { "type": "boolean", "description": "Compare checksums where the client does not say (`RequireChecksumVerification`) and the remote side offers one.", "default": true }, "allowTargets": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Remote sides that are allowed whatever else says no: an address, a net (`10.0.0.0/8`), a host name or `*.domain`, each with or without `:port`; IPv6 with a port in brackets.", "default": [] }, "denyTargets": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Remote sides that are refused, in the same form. Loopback, link-local, multicast and unspecified addresses always are, unless allowed.", "default": [] }, "ownHosts": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Further `host` or `host:port` under which clients reach this server, besides the Host of the request.", "default": [] } }, "default": {} }, "webdav": { "type": "object", "description": "The storage server: GET, PUT and WebDAV.", "additionalProperties": false, "properties": { "createParents": { "type": "boolean", "description": "A PUT creates missing parent directories instead of being refused with 409.", "default": false }, "stallTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "A client that owes the rest of a request, or does not read the answer, is given up after this long.", "default": 12e4 }, "ownHosts": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Further `host` or `host:port` under which clients reach this server, besides the Host of the request.", "default": [] } }, "default": {} }, "xroot": { "type": "object", "description": "Serves the same files over root://, and over roots:// where there is `tls`; without this key only HTTP is spoken.", "additionalProperties": false, "properties": { "listen": { "type": "array", "description": "Where it listens for root://, in the form of `listen` of the server; 1094 is the usual port.", "minItems": 1, "maxItems": 64, "items": { "type": "string", "minLength": 1, "maxLength": 255 } }, "tls": { "type": "string", "description": "Where there is a certificate: which clients have to use TLS. `offered`: those who wish; `session`: all, from the end of the login on; `login`: from its beginning on; `data`: further streams too.", "enum": ["offered", "session", "login", "data"], "default": "offered" }, "authentication": { "type": "array", "description": "What a client may prove who it is with, in order of preference; empty: nobody is asked. `ztn` is a bearer token, and is offered under TLS only; `unix` and `host` prove nothing, and are for laboratories.", "items": { "type": "string", "enum": ["ztn", "unix", "host"] }, "default": [] }, "loginSeconds": { "type": "number", "minimum": 0.01, "maximum": 86400, "description": "How long a client may take from its first byte to the end of its login.", "default": 30 }, "stallSeconds": { "type": "number", "minimum": 0.01, "maximum": 86400, "description": "A client that owes the rest of a request, or does not read its answers, is given up after this long.", "default": 120 }, "idleSeconds": { "type": "number", "minimum": 0.01, "maximum": 86400, "description": "A client without a request for this long is disconnected.", "default": 3600 }, "slowAnswerSeconds": { "type": "number", "minimum": 0.01, "maximum": 86400, "description": "An answer that takes longer is announced, and sent later: clients give up on a silent server after a minute.", "default": 5 }, "holdSeconds": { "type": "number", "minimum": 0.01, "maximum": 86400, "description": "How long an upload whose client is gone waits for its return. Then it is removed if it was to be persisted on a successful close only (posc), else kept as far as it came.", "default": 60 }, "maxOpenFiles": { "type": "integer", "description": "Of one session.", "minimum": 1, "maximum": 1e6, "default": 4096 }, "maxConnectionsPerHost": { "type": "integer", "description": "Connections of one address, streams included.", "minimum": 1, "maximum": 1e6, "default": 4096 }, "maxConnectionsBeforeLogin": { "type": "integer", "description": "Connections that have not logged in yet. Where there are more, the oldest of the address with the most is closed.", "minimum": 1, "maximum": 1e6, "default": 1024 }, "maxStreams": { "type": "integer", "description": "Parallel streams of one session, besides the first.", "minimum": 0, "maximum": 255, "default": 15 }, "proxy": { "type": "object", "description": "Stands in front of other servers of root://, whose files it has instead of its own; what is read in order is read ahead, and may be more than clients ask for.", "additionalProperties": false, "required": ["origins"], "properties": { "origins": { "type": "array", "description": "Servers that all have the same files, such as `root://host:1094`; with `roots://` nothing goes in clear text. Whoever does not answer is passed over. Or one server of HTTP or WebDAV, with the path above its files: `https://host/webdav`.", "minItems": 1, "maxItems": 64, "items": { "type": "string", "pattern": "^(x?roots?://[^/?@]+/*|https?://[^/?#@]+(/[^?#]*)?)$" } }, "mode": { "type": "string", "description": "`proxy`: everything goes through here; `redirect`: clients are sent to an origin that answers, and here is no data.", "enum": ["proxy", "redirect"], "default": "proxy" }, "choice": { "type": "string", "description": "Of those that answer: always the first of the list, or each in its turn.", "enum": ["first", "in-turn"], "default": "first" }, "redirects": { "type": "string", "description": "Where an origin sends its client elsewhere: `follow` goes there, `pass-on` sends our client there.", "enum": ["follow", "pass-on"], "default": "follow" }, "forwardAuthz": { "type": "boolean", "description": "The token of a request (`authz`) goes to the origin too. Without this it is judged here, and the origin knows only this server.", "default": false }, "tokenFile": { "type": "string", "description": "A file with the bearer token of this server, for origins that ask for one under TLS; it is read for each connection.", "minLength": 1 }, "connectSeconds": { "type": "number", "minimum": 0.01, "maximum": 86400, "description": "How long a connection to an origin may take, TLS and login included.", "default": 5 }, "silenceSeconds": { "type": "number", "minimum": 0.01, "maximum": 86400, "description": "An origin that owes an answer and sends nothing for this long is given up.", "default": 60 }, "answerSeconds": { "type": "number", "minimum": 0.01, "maximum": 86400, "description": "How long one request may take at an origin, with all that it says about waiting.", "default": 1800 }, "skipSeconds": { "type": "number", "minimum": 0.01, "maximum": 86400, "description": "An origin that did not answer is asked after all others for this long.", "default": 10 }, "reopenSeconds": { "type": "number", "minimum": 0.01, "maximum": 86400, "description": "How long a file that is read waits for an origin to open it again, after its own was lost.", "default": 30 }, "idleSeconds": { "type": "number", "minimum": 0.01, "maximum": 86400, "description": "Connections to origins are kept for the next client for this long.", "default": 60 } } }, "tpc": { "type": "object", "description": "Third-party copies: files that one server fetches from another, because a client has arranged it.", "additionalProperties": false, "default": {}, "properties": { "enabled": { "type": "boolean", "description": "Whether there are any; else clients copy through themselves, or not at all.", "default": true }, "delegation": { "type": "string", "enum": ["none", "ztn"], "description": "What clients that would delegate are told. With `ztn` they put a token for the source into its URL (`authz`), and do not arrange anything with the source.", "default": "none" }, "ttlSeconds": { "type": "number", "minimum": 0.01, "maximum": 86400, "description": "How long the word of a client that its file may be fetched is good, where it does not say.", "default": 7 }, "maxTtlSeconds": { "type": "number", "minimum": 0.01, "maximum": 86400, "description": "The most that it may say, and how long one who comes too early waits for it.", "default": 15 }, "maxStreams": { "type": "integer", "description": "Parallel connections of one copy at most.", "minimum": 1, "maximum": 15, "default": 15 }, "verifyPages": { "type": "boolean", "description": "Fetch with a checksum of each page of 4096 bytes, from sources that have them: damage on the way is found and mended. Without it only the size is compared, and what the client says of a checksum; it costs half as much.", "default": true }, "maxCopies": { "type": "integer", "description": "Copies that are fetched at once; further ones wait.", "minimum": 1, "maximum": 1e4, "default": 16 }, "slowWindowSeconds": { "type": "number", "minimum": 0.01, "maximum": 86400, "description": "The time over which the slowest speed allowed is measured.", "default": 120 }, "minBytesPerSecond": { "type": "integer", "description": "A copy slower than this over `slowWindowSeconds` has failed; 0 = any speed will do.", "minimum": 0, "maximum": 1e12, "default": 10240 }, "allowTargets": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Sources that are allowed whatever else says no: an address, a net (`10.0.0.0/8`), a host name or `*.domain`, each with or without `:port`; IPv6 with a port in brackets.", "default": [] }, "denyTargets": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Sources that are refused, in the same form. Loopback, link-local, multicast and unspecified addresses always are, unless allowed.", "default": [] } } }, "siteName": { "type": "string", "description": "Answer to the query for `sitename`.", "minLength": 1, "maxLength": 255 } }, "required": ["listen"] }, "storage": { "type": "object", "description": "Settings of the directory.", "additionalProperties": false, "default": {}, "properties": { "createRoot": { "type": "boolean", "description": "Make the directory, with its parents, where it does not exist.", "default": false }, "readOnly": { "type": "boolean", "description": "Refuse every change.", "default": false }, "syncOnCommit": { "type": "boolean", "description": "Wait until the disk has an upload before it becomes visible.", "default": false }, "checksums": { "type": "array", "items": { "enum": ["adler32", "crc32c"] }, "uniqueItems": true, "description": "Which checksums are made while a file is written. Others, and those of files that came here otherwise, are made when somebody asks, and the file is read for them.", "default": ["adler32"] }, "maxFileBytes": { "type": "integer", "description": "The largest file that is taken.", "minimum": 1, "maximum": 9007199254740991, "default": 9007199254740991 }, "staleUploadHours": { "type": "number", "description": "Uploads that a crashed process left behind are removed at start when nobody has written to them for this long.", "minimum": 0, "maximum": 8760, "default": 24 } } } } } }, "workers": { "description": "How many processes answer; `auto` is one for each processor. With more than 1 the process that was started keeps registry, collector and metrics for them.", "default": 1, "type": ["integer", "string"], "if": { "type": "number" }, "then": { "type": "integer", "minimum": 1, "maximum": 256 }, "else": { "type": "string", "enum": ["auto"] } }, "marking": { "type": "object", "description": "The marking engine, shared by all servers.", "additionalProperties": false, "properties": { "scope": { "type": "string", "description": "Which peers are marked; private, link-local and loopback ones are local.", "enum": ["remote", "local", "any"], "default": "remote" }, "experiments": { "type": "object", "description": "Which experiment an untagged transfer belongs to. The first that fits decides: path, VO, token issuer, default.", "additionalProperties": false, "default": {}, "properties": { "default": { "description": "Where nothing else fits; without it such transfers are not marked. Name or id.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } }, "paths": { "type": "object", "description": "Absolute path \u2192 experiment. Covers everything below it, by whole components; the longest wins.", "default": {}, "additionalProperties": { "description": "Name or id (1\u20261023) of an experiment.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } } }, "vos": { "type": "object", "description": "VO, group (`cms/uscms`) or FQAN (`/cms/Role=production`) \u2192 experiment.", "default": {}, "additionalProperties": { "description": "Name or id (1\u20261023) of an experiment.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } } }, "issuers": { "type": "object", "description": "`iss` of the bearer token \u2192 experiment.", "default": {}, "additionalProperties": { "description": "Name or id (1\u20261023) of an experiment.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } } } } }, "activities": { "type": "object", "description": "Experiment \u2192 which activity an untagged transfer is. The first that fits decides: user, role, default, activity 1.", "default": {}, "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "default": { "description": "Name or id (1\u202663) of an activity of this experiment.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } }, "roles": { "type": "object", "description": "Role \u2192 activity.", "default": {}, "additionalProperties": { "description": "Name or id (1\u202663) of an activity of this experiment.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } } }, "users": { "type": "object", "description": "User \u2192 activity.", "default": {}, "additionalProperties": { "description": "Name or id (1\u202663) of an activity of this experiment.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } } } } } }, "registry": { "type": "object", "description": "Where names and ids come from.", "additionalProperties": false, "default": {}, "properties": { "source": { "type": "string", "description": "An http or https URL, the path of a file, or `embedded` for the copy inside this package. A relative path is sought beside the site file.", "minLength": 1, "default": "https://www.scitags.org/api.json" }, "cacheFile": { "type": "string", "description": "Keeps the last good registry between runs. A relative path is sought beside the site file.", "minLength": 1 }, "refreshMinutes": { "type": "number", "description": "How often the source is asked again; 0 = only at start.", "minimum": 0, "maximum": 10080, "default": 720 }, "timeoutMs": { "type": "integer", "description": "How long one fetch may take.", "minimum": 1, "maximum": 6e5, "default": 5e3 } } }, "idleMs": { "type": "integer", "description": "A flow ends when nothing of it has moved for this long.", "minimum": 10, "maximum": 36e5, "default": 5e3 }, "ongoingMs": { "type": "integer", "description": "How often a long flow is reported; 0 = never.", "minimum": 0, "maximum": 864e5, "default": 6e4 }, "addresses": { "type": "object", "description": "Own address \u2192 the address that the network sees, behind NAT or a balancer.", "default": {}, "additionalProperties": { "type": "string", "minLength": 2 } }, "fireflies": { "type": "object", "description": "UDP messages about each flow.", "additionalProperties": false, "default": {}, "properties": { "collectors": { "type": "array", "description": "Who gets them: `host`, `host:port` or `[v6]:port`; the port is 10514 if left out.", "default": [], "items": { "type": "string", "pattern": "^(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]/]+)(:[0-9]{1,5})?$" } }, "toFarEnd": { "type": "boolean", "description": "Also to the other end of each flow, port 10514.", "default": true }, "hostName": { "type": "string", "description": "HOST of the syslog header, without blanks; by default the name of this host.", "pattern": "^[!-~]{1,255}$" } } }, "flowd": { "type": "object", "description": "A flowd or flowd-go on this host that is told about each flow.", "additionalProperties": false, "default": {}, "properties": { "pipe": { "type": "string", "description": "Its named pipe, such as `/var/run/flowd`; never created by us. A relative path is sought beside the site file.", "minLength": 1 }, "api": { "type": "string", "description": "HTTP API of flowd-go, such as `http://127.0.0.1:7777`.", "pattern": "^https?://" } } }, "markerQueue": { "type": "integer", "description": "Events kept for each marker that is slow; more are dropped and counted, but never the end of a flow whose start was told.", "minimum": 1, "maximum": 1e7, "default": 1e4 }, "packets": { "type": "string", "description": "IPv6 flow labels: `auto` labels what this host allows, `required` refuses to start where sockets that clients have opened cannot be labelled, `off` labels nothing.", "enum": ["auto", "required", "off"], "default": "auto" }, "packetInterfaces": { "type": "array", "description": "Network interfaces whose packets get labels; empty: all, and those that come later. Loopback always takes part, to try it out.", "default": [], "items": { "type": "string", "pattern": "^[^\\s/]{1,15}$" } }, "packetPins": { "type": "string", "description": "Directory where `scitags setup-marking` has pinned its map; by default its usual one, /run/scitags/bpf.", "minLength": 1 }, "peerLabels": { "type": "boolean", "description": "Looks at the flow label of each client: it is told in fireflies, and a request without a tag to which no rule applies is what it says, if that is a registered pair. A random label is one in 290 times. Not with `workers`.", "default": false }, "labelParity": { "type": "boolean", "description": "Experimental: the entropy bits of a flow label hold a Hamming code over its data bits.", "default": false } }, "default": {} }, "sampler": { "type": "object", "description": "Marks the connections of other processes of this host, such as those of another storage server; without this key there is none. It needs `workers: 1`.", "additionalProperties": false, "properties": { "intervalMs": { "type": "integer", "description": "How often the connections of this host are looked at; those that come and go in between are never seen.", "minimum": 100, "maximum": 6e5, "default": 2e3 }, "existing": { "type": "boolean", "description": "Also the connections that are there when it starts.", "default": false }, "select": { "type": "object", "description": "Which connections are marked: those that each of these lists fits; an empty list fits all.", "additionalProperties": false, "default": {}, "properties": { "ports": { "type": "array", "description": "Ports at our end: numbers, and ranges such as `20000-25000`.", "default": [], "items": { "type": ["integer", "string"], "if": { "type": "number" }, "then": { "type": "integer", "minimum": 1, "maximum": 65535 }, "else": { "type": "string", "pattern": "^[0-9]{1,5}(-[0-9]{1,5})?$" } } }, "networks": { "type": "array", "description": "The other end: addresses and nets such as `2001:db8::/32`.", "default": [], "items": { "type": "string", "minLength": 2 } }, "processes": { "type": "array", "description": "Commands of the processes that hold the connection, such as `xrootd`; of the name the first 15 bytes count.", "default": [], "items": { "type": "string", "minLength": 1 } } } }, "internalNetworks": { "type": "array", "description": "Never marked, whatever else says so: connections whose other end is here. Addresses and nets.", "default": [], "items": { "type": "string", "minLength": 2 } }, "experiment": { "description": "Of connections that no rule fits; without it they are not marked. Name or id.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } }, "activity": { "description": "Of connections that no rule fits; without it 1. Name or id.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } }, "rules": { "type": "array", "description": "The first that fits decides on experiment and activity.", "default": [], "items": { "type": "object", "description": "Fits a connection that each of its lists fits; an empty list fits all.", "additionalProperties": false, "properties": { "ports": { "type": "array", "description": "Ports at our end: numbers, and ranges such as `20000-25000`.", "default": [], "items": { "type": ["integer", "string"], "if": { "type": "number" }, "then": { "type": "integer", "minimum": 1, "maximum": 65535 }, "else": { "type": "string", "pattern": "^[0-9]{1,5}(-[0-9]{1,5})?$" } } }, "networks": { "type": "array", "description": "The other end: addresses and nets such as `2001:db8::/32`.", "default": [], "items": { "type": "string", "minLength": 2 } }, "users": { "type": "array", "description": "Users that the connection belongs to: names or numbers.", "default": [], "items": { "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer", "minimum": 0 } } }, "processes": { "type": "array", "description": "Commands of the processes that hold the connection, such as `xrootd`; of the name the first 15 bytes count.", "default": [], "items": { "type": "string", "minLength": 1 } }, "experiment": { "description": "Name or id; by default that of connections that no rule fits.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } }, "activity": { "description": "Name or id; by default that of connections that no rule fits, where the experiment is the same, else 1.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } } } } } } }, "collector": { "type": "object", "description": "A firefly collector in the same process; without this key there is none.", "additionalProperties": false, "properties": { "port": { "type": "integer", "description": "UDP port to listen on; 0 = any free one.", "minimum": 0, "maximum": 65535, "default": 10514 }, "addresses": { "type": "array", "description": "Addresses to listen on. IPv6 ones are left out, and this is said, where the host has no IPv6.", "minItems": 1, "maxItems": 64, "default": ["::", "0.0.0.0"], "items": { "type": "string", "minLength": 2, "maxLength": 64 } }, "receiveBufferBytes": { "type": "integer", "description": "Kernel buffer of each socket. Linux grants at most `net.core.rmem_max`.", "minimum": 4096, "maximum": 1073741824, "default": 8388608 }, "maxDatagramBytes": { "type": "integer", "description": "Longer datagrams are dropped unread, and counted.", "minimum": 512, "maximum": 65507, "default": 8192 }, "maxWaitingBytes": { "type": "integer", "description": "Datagrams kept while fireflies come faster than they can be read; more are dropped and counted.", "minimum": 65536, "maximum": 4294967296, "default": 67108864 }, "maxFlows": { "type": "integer", "description": "Flows kept in memory; ended ones make room first, then those heard of least recently.", "minimum": 1, "maximum": 1e8, "default": 2e5 }, "maxSenders": { "type": "integer", "description": "Senders whose rates are counted one by one; all others share one counter.", "minimum": 1, "maximum": 1e6, "default": 1024 }, "openForMinutes": { "type": "number", "description": "A flow that nothing more is heard of is given up after this long.", "minimum": 0.01, "maximum": 1e5, "default": 1440 }, "rememberForSeconds": { "type": "number", "description": "How long an ended flow is kept, so that a second copy of its end is known as one.", "minimum": 1, "maximum": 86400, "default": 60 }, "startWindowMs": { "type": "integer", "description": "How far apart two start-times of one flow may be, as told by its two ends.", "minimum": 0, "maximum": 6e5, "default": 2e3 } } }, "metrics": { "type": "object", "description": "Metrics and health on a port of their own; without this key there are none.", "additionalProperties": false, "required": ["listen"], "properties": { "listen": { "type": "string", "description": "Where, in the form of `listen` of a server.", "minLength": 1, "maxLength": 255 } } }, "log": { "type": "object", "description": "What is logged, on the error output.", "additionalProperties": false, "default": {}, "properties": { "level": { "type": "string", "description": "The least that is logged; each decision is logged at debug.", "enum": ["trace", "debug", "info", "warn", "error", "silent"], "default": "info" } } }, "drainSeconds": { "type": "number", "description": "How long running transfers may take to finish when the site is told to stop.", "minimum": 0, "maximum": 86400, "default": 20 } } };
var pattern10 = new RegExp("^(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]/]+)(:[0-9]{1,5})?$", "u");
var pattern11 = new RegExp("^[!-~]{1,255}$", "u");
var pattern12 = new RegExp("^https?://", "u");
var pattern13 = new RegExp("^[^\\s/]{1,15}$", "u");
var pattern14 = new RegExp("^[0-9]{1,5}(-[0-9]{1,5})?$", "u");
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
            if (!func4.call(schema33.properties.servers.items.properties, key1)) {
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
              if (!func4.call(schema33.properties.servers.items.properties.copy.properties, key4)) {
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
          if (data1.xroot !== void 0) {
            let data42 = data1.xroot;
            if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
              if (data42.tls === void 0) {
                data42.tls = "offered";
              }
              if (data42.authentication === void 0) {
                data42.authentication = [];
              }
              if (data42.loginSeconds === void 0) {
                data42.loginSeconds = 30;
              }
              if (data42.stallSeconds === void 0) {
                data42.stallSeconds = 120;
              }
              if (data42.idleSeconds === void 0) {
                data42.idleSeconds = 3600;
              }
              if (data42.slowAnswerSeconds === void 0) {
                data42.slowAnswerSeconds = 5;
              }
              if (data42.holdSeconds === void 0) {
                data42.holdSeconds = 60;
              }
              if (data42.maxOpenFiles === void 0) {
                data42.maxOpenFiles = 4096;
              }
              if (data42.maxConnectionsPerHost === void 0) {
                data42.maxConnectionsPerHost = 4096;
              }
              if (data42.maxConnectionsBeforeLogin === void 0) {
                data42.maxConnectionsBeforeLogin = 1024;
              }
              if (data42.maxStreams === void 0) {
                data42.maxStreams = 15;
              }
              if (data42.tpc === void 0) {
                data42.tpc = {};
              }
              if (data42.listen === void 0) {
                const err97 = { instancePath: instancePath + "/servers/" + i0 + "/xroot", schemaPath: "#/properties/servers/items/properties/xroot/required", keyword: "required", params: { missingProperty: "listen" }, message: "must have required property 'listen'", schema: schema33.properties.servers.items.properties.xroot.required, parentSchema: schema33.properties.servers.items.properties.xroot, data: data42 };
                if (vErrors === null) {
                  vErrors = [err97];
                } else {
                  vErrors.push(err97);
                }
                errors++;
              }
              for (const key6 in data42) {
                if (!func4.call(schema33.properties.servers.items.properties.xroot.properties, key6)) {
                  const err98 = { instancePath: instancePath + "/servers/" + i0 + "/xroot", schemaPath: "#/properties/servers/items/properties/xroot/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.servers.items.properties.xroot, data: data42 };
                  if (vErrors === null) {
                    vErrors = [err98];
                  } else {
                    vErrors.push(err98);
                  }
                  errors++;
                }
              }
              if (data42.listen !== void 0) {
                let data43 = data42.listen;
                if (Array.isArray(data43)) {
                  if (data43.length > 64) {
                    const err99 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/listen", schemaPath: "#/properties/servers/items/properties/xroot/properties/listen/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items", schema: 64, parentSchema: schema33.properties.servers.items.properties.xroot.properties.listen, data: data43 };
                    if (vErrors === null) {
                      vErrors = [err99];
                    } else {
                      vErrors.push(err99);
                    }
                    errors++;
                  }
                  if (data43.length < 1) {
                    const err100 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/listen", schemaPath: "#/properties/servers/items/properties/xroot/properties/listen/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema33.properties.servers.items.properties.xroot.properties.listen, data: data43 };
                    if (vErrors === null) {
                      vErrors = [err100];
                    } else {
                      vErrors.push(err100);
                    }
                    errors++;
                  }
                  const len8 = data43.length;
                  for (let i8 = 0; i8 < len8; i8++) {
                    let data44 = data43[i8];
                    if (typeof data44 === "string") {
                      if (func1(data44) > 255) {
                        const err101 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/listen/" + i8, schemaPath: "#/properties/servers/items/properties/xroot/properties/listen/items/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema33.properties.servers.items.properties.xroot.properties.listen.items, data: data44 };
                        if (vErrors === null) {
                          vErrors = [err101];
                        } else {
                          vErrors.push(err101);
                        }
                        errors++;
                      }
                      if (func1(data44) < 1) {
                        const err102 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/listen/" + i8, schemaPath: "#/properties/servers/items/properties/xroot/properties/listen/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.servers.items.properties.xroot.properties.listen.items, data: data44 };
                        if (vErrors === null) {
                          vErrors = [err102];
                        } else {
                          vErrors.push(err102);
                        }
                        errors++;
                      }
                    } else {
                      const err103 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/listen/" + i8, schemaPath: "#/properties/servers/items/properties/xroot/properties/listen/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.xroot.properties.listen.items.type, parentSchema: schema33.properties.servers.items.properties.xroot.properties.listen.items, data: data44 };
                      if (vErrors === null) {
                        vErrors = [err103];
                      } else {
                        vErrors.push(err103);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err104 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/listen", schemaPath: "#/properties/servers/items/properties/xroot/properties/listen/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.servers.items.properties.xroot.properties.listen.type, parentSchema: schema33.properties.servers.items.properties.xroot.properties.listen, data: data43 };
                  if (vErrors === null) {
                    vErrors = [err104];
                  } else {
                    vErrors.push(err104);
                  }
                  errors++;
                }
              }
              let data45 = data42.tls;
              if (typeof data45 !== "string") {
                const err105 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/tls", schemaPath: "#/properties/servers/items/properties/xroot/properties/tls/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.xroot.properties.tls.type, parentSchema: schema33.properties.servers.items.properties.xroot.properties.tls, data: data45 };
                if (vErrors === null) {
                  vErrors = [err105];
                } else {
                  vErrors.push(err105);
                }
                errors++;
              }
              if (!(data45 === "offered" || data45 === "session" || data45 === "login" || data45 === "data")) {
                const err106 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/tls", schemaPath: "#/properties/servers/items/properties/xroot/properties/tls/enum", keyword: "enum", params: { allowedValues: schema33.properties.servers.items.properties.xroot.properties.tls.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.servers.items.properties.xroot.properties.tls.enum, parentSchema: schema33.properties.servers.items.properties.xroot.properties.tls, data: data45 };
                if (vErrors === null) {
                  vErrors = [err106];
                } else {
                  vErrors.push(err106);
                }
                errors++;
              }
              let data46 = data42.authentication;
              if (Array.isArray(data46)) {
                const len9 = data46.length;
                for (let i9 = 0; i9 < len9; i9++) {
                  let data47 = data46[i9];
                  if (typeof data47 !== "string") {
                    const err107 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/authentication/" + i9, schemaPath: "#/properties/servers/items/properties/xroot/properties/authentication/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.xroot.properties.authentication.items.type, parentSchema: schema33.properties.servers.items.properties.xroot.properties.authentication.items, data: data47 };
                    if (vErrors === null) {
                      vErrors = [err107];
                    } else {
                      vErrors.push(err107);
                    }
                    errors++;
                  }
                  if (!(data47 === "ztn" || data47 === "unix" || data47 === "host")) {
                    const err108 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/authentication/" + i9, schemaPath: "#/properties/servers/items/properties/xroot/properties/authentication/items/enum", keyword: "enum", params: { allowedValues: schema33.properties.servers.items.properties.xroot.properties.authentication.items.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.servers.items.properties.xroot.properties.authentication.items.enum, parentSchema: schema33.properties.servers.items.properties.xroot.properties.authentication.items, data: data47 };
                    if (vErrors === null) {
                      vErrors = [err108];
                    } else {
                      vErrors.push(err108);
                    }
                    errors++;
                  }
                }
              } else {
                const err109 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/authentication", schemaPath: "#/properties/servers/items/properties/xroot/properties/authentication/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.servers.items.properties.xroot.properties.authentication.type, parentSchema: schema33.properties.servers.items.properties.xroot.properties.authentication, data: data46 };
                if (vErrors === null) {
                  vErrors = [err109];
                } else {
                  vErrors.push(err109);
                }
                errors++;
              }
              let data48 = data42.loginSeconds;
              if (typeof data48 == "number" && isFinite(data48)) {
                if (data48 > 86400 || isNaN(data48)) {
                  const err110 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/loginSeconds", schemaPath: "#/properties/servers/items/properties/xroot/properties/loginSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema33.properties.servers.items.properties.xroot.properties.loginSeconds, data: data48 };
                  if (vErrors === null) {
                    vErrors = [err110];
                  } else {
                    vErrors.push(err110);
                  }
                  errors++;
                }
                if (data48 < 0.01 || isNaN(data48)) {
                  const err111 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/loginSeconds", schemaPath: "#/properties/servers/items/properties/xroot/properties/loginSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema33.properties.servers.items.properties.xroot.properties.loginSeconds, data: data48 };
                  if (vErrors === null) {
                    vErrors = [err111];
                  } else {
                    vErrors.push(err111);
                  }
                  errors++;
                }
              } else {
                const err112 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/loginSeconds", schemaPath: "#/properties/servers/items/properties/xroot/properties/loginSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema33.properties.servers.items.properties.xroot.properties.loginSeconds.type, parentSchema: schema33.properties.servers.items.properties.xroot.properties.loginSeconds, data: data48 };
                if (vErrors === null) {
                  vErrors = [err112];
                } else {
                  vErrors.push(err112);
                }
                errors++;
              }
              let data49 = data42.stallSeconds;
              if (typeof data49 == "number" && isFinite(data49)) {
                if (data49 > 86400 || isNaN(data49)) {
                  const err113 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/stallSeconds", schemaPath: "#/properties/servers/items/properties/xroot/properties/stallSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema33.properties.servers.items.properties.xroot.properties.stallSeconds, data: data49 };
                  if (vErrors === null) {
                    vErrors = [err113];
                  } else {
                    vErrors.push(err113);
                  }
                  errors++;
                }
                if (data49 < 0.01 || isNaN(data49)) {
                  const err114 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/stallSeconds", schemaPath: "#/properties/servers/items/properties/xroot/properties/stallSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema33.properties.servers.items.properties.xroot.properties.stallSeconds, data: data49 };
                  if (vErrors === null) {
                    vErrors = [err114];
                  } else {
                    vErrors.push(err114);
                  }
                  errors++;
                }
              } else {
                const err115 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/stallSeconds", schemaPath: "#/properties/servers/items/properties/xroot/properties/stallSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema33.properties.servers.items.properties.xroot.properties.stallSeconds.type, parentSchema: schema33.properties.servers.items.properties.xroot.properties.stallSeconds, data: data49 };
                if (vErrors === null) {
                  vErrors = [err115];
                } else {
                  vErrors.push(err115);
                }
                errors++;
              }
              let data50 = data42.idleSeconds;
              if (typeof data50 == "number" && isFinite(data50)) {
                if (data50 > 86400 || isNaN(data50)) {
                  const err116 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/idleSeconds", schemaPath: "#/properties/servers/items/properties/xroot/properties/idleSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema33.properties.servers.items.properties.xroot.properties.idleSeconds, data: data50 };
                  if (vErrors === null) {
                    vErrors = [err116];
                  } else {
                    vErrors.push(err116);
                  }
                  errors++;
                }
                if (data50 < 0.01 || isNaN(data50)) {
                  const err117 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/idleSeconds", schemaPath: "#/properties/servers/items/properties/xroot/properties/idleSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema33.properties.servers.items.properties.xroot.properties.idleSeconds, data: data50 };
                  if (vErrors === null) {
                    vErrors = [err117];
                  } else {
                    vErrors.push(err117);
                  }
                  errors++;
                }
              } else {
                const err118 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/idleSeconds", schemaPath: "#/properties/servers/items/properties/xroot/properties/idleSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema33.properties.servers.items.properties.xroot.properties.idleSeconds.type, parentSchema: schema33.properties.servers.items.properties.xroot.properties.idleSeconds, data: data50 };
                if (vErrors === null) {
                  vErrors = [err118];
                } else {
                  vErrors.push(err118);
                }
                errors++;
              }
              let data51 = data42.slowAnswerSeconds;
              if (typeof data51 == "number" && isFinite(data51)) {
                if (data51 > 86400 || isNaN(data51)) {
                  const err119 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/slowAnswerSeconds", schemaPath: "#/properties/servers/items/properties/xroot/properties/slowAnswerSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema33.properties.servers.items.properties.xroot.properties.slowAnswerSeconds, data: data51 };
                  if (vErrors === null) {
                    vErrors = [err119];
                  } else {
                    vErrors.push(err119);
                  }
                  errors++;
                }
                if (data51 < 0.01 || isNaN(data51)) {
                  const err120 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/slowAnswerSeconds", schemaPath: "#/properties/servers/items/properties/xroot/properties/slowAnswerSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema33.properties.servers.items.properties.xroot.properties.slowAnswerSeconds, data: data51 };
                  if (vErrors === null) {
                    vErrors = [err120];
                  } else {
                    vErrors.push(err120);
                  }
                  errors++;
                }
              } else {
                const err121 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/slowAnswerSeconds", schemaPath: "#/properties/servers/items/properties/xroot/properties/slowAnswerSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema33.properties.servers.items.properties.xroot.properties.slowAnswerSeconds.type, parentSchema: schema33.properties.servers.items.properties.xroot.properties.slowAnswerSeconds, data: data51 };
                if (vErrors === null) {
                  vErrors = [err121];
                } else {
                  vErrors.push(err121);
                }
                errors++;
              }
              let data52 = data42.holdSeconds;
              if (typeof data52 == "number" && isFinite(data52)) {
                if (data52 > 86400 || isNaN(data52)) {
                  const err122 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/holdSeconds", schemaPath: "#/properties/servers/items/properties/xroot/properties/holdSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema33.properties.servers.items.properties.xroot.properties.holdSeconds, data: data52 };
                  if (vErrors === null) {
                    vErrors = [err122];
                  } else {
                    vErrors.push(err122);
                  }
                  errors++;
                }
                if (data52 < 0.01 || isNaN(data52)) {
                  const err123 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/holdSeconds", schemaPath: "#/properties/servers/items/properties/xroot/properties/holdSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema33.properties.servers.items.properties.xroot.properties.holdSeconds, data: data52 };
                  if (vErrors === null) {
                    vErrors = [err123];
                  } else {
                    vErrors.push(err123);
                  }
                  errors++;
                }
              } else {
                const err124 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/holdSeconds", schemaPath: "#/properties/servers/items/properties/xroot/properties/holdSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema33.properties.servers.items.properties.xroot.properties.holdSeconds.type, parentSchema: schema33.properties.servers.items.properties.xroot.properties.holdSeconds, data: data52 };
                if (vErrors === null) {
                  vErrors = [err124];
                } else {
                  vErrors.push(err124);
                }
                errors++;
              }
              let data53 = data42.maxOpenFiles;
              if (!(typeof data53 == "number" && (!(data53 % 1) && !isNaN(data53)) && isFinite(data53))) {
                const err125 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/maxOpenFiles", schemaPath: "#/properties/servers/items/properties/xroot/properties/maxOpenFiles/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.xroot.properties.maxOpenFiles.type, parentSchema: schema33.properties.servers.items.properties.xroot.properties.maxOpenFiles, data: data53 };
                if (vErrors === null) {
                  vErrors = [err125];
                } else {
                  vErrors.push(err125);
                }
                errors++;
              }
              if (typeof data53 == "number" && isFinite(data53)) {
                if (data53 > 1e6 || isNaN(data53)) {
                  const err126 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/maxOpenFiles", schemaPath: "#/properties/servers/items/properties/xroot/properties/maxOpenFiles/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000", schema: 1e6, parentSchema: schema33.properties.servers.items.properties.xroot.properties.maxOpenFiles, data: data53 };
                  if (vErrors === null) {
                    vErrors = [err126];
                  } else {
                    vErrors.push(err126);
                  }
                  errors++;
                }
                if (data53 < 1 || isNaN(data53)) {
                  const err127 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/maxOpenFiles", schemaPath: "#/properties/servers/items/properties/xroot/properties/maxOpenFiles/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.servers.items.properties.xroot.properties.maxOpenFiles, data: data53 };
                  if (vErrors === null) {
                    vErrors = [err127];
                  } else {
                    vErrors.push(err127);
                  }
                  errors++;
                }
              }
              let data54 = data42.maxConnectionsPerHost;
              if (!(typeof data54 == "number" && (!(data54 % 1) && !isNaN(data54)) && isFinite(data54))) {
                const err128 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/maxConnectionsPerHost", schemaPath: "#/properties/servers/items/properties/xroot/properties/maxConnectionsPerHost/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.xroot.properties.maxConnectionsPerHost.type, parentSchema: schema33.properties.servers.items.properties.xroot.properties.maxConnectionsPerHost, data: data54 };
                if (vErrors === null) {
                  vErrors = [err128];
                } else {
                  vErrors.push(err128);
                }
                errors++;
              }
              if (typeof data54 == "number" && isFinite(data54)) {
                if (data54 > 1e6 || isNaN(data54)) {
                  const err129 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/maxConnectionsPerHost", schemaPath: "#/properties/servers/items/properties/xroot/properties/maxConnectionsPerHost/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000", schema: 1e6, parentSchema: schema33.properties.servers.items.properties.xroot.properties.maxConnectionsPerHost, data: data54 };
                  if (vErrors === null) {
                    vErrors = [err129];
                  } else {
                    vErrors.push(err129);
                  }
                  errors++;
                }
                if (data54 < 1 || isNaN(data54)) {
                  const err130 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/maxConnectionsPerHost", schemaPath: "#/properties/servers/items/properties/xroot/properties/maxConnectionsPerHost/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.servers.items.properties.xroot.properties.maxConnectionsPerHost, data: data54 };
                  if (vErrors === null) {
                    vErrors = [err130];
                  } else {
                    vErrors.push(err130);
                  }
                  errors++;
                }
              }
              let data55 = data42.maxConnectionsBeforeLogin;
              if (!(typeof data55 == "number" && (!(data55 % 1) && !isNaN(data55)) && isFinite(data55))) {
                const err131 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/maxConnectionsBeforeLogin", schemaPath: "#/properties/servers/items/properties/xroot/properties/maxConnectionsBeforeLogin/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.xroot.properties.maxConnectionsBeforeLogin.type, parentSchema: schema33.properties.servers.items.properties.xroot.properties.maxConnectionsBeforeLogin, data: data55 };
                if (vErrors === null) {
                  vErrors = [err131];
                } else {
                  vErrors.push(err131);
                }
                errors++;
              }
              if (typeof data55 == "number" && isFinite(data55)) {
                if (data55 > 1e6 || isNaN(data55)) {
                  const err132 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/maxConnectionsBeforeLogin", schemaPath: "#/properties/servers/items/properties/xroot/properties/maxConnectionsBeforeLogin/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000", schema: 1e6, parentSchema: schema33.properties.servers.items.properties.xroot.properties.maxConnectionsBeforeLogin, data: data55 };
                  if (vErrors === null) {
                    vErrors = [err132];
                  } else {
                    vErrors.push(err132);
                  }
                  errors++;
                }
                if (data55 < 1 || isNaN(data55)) {
                  const err133 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/maxConnectionsBeforeLogin", schemaPath: "#/properties/servers/items/properties/xroot/properties/maxConnectionsBeforeLogin/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.servers.items.properties.xroot.properties.maxConnectionsBeforeLogin, data: data55 };
                  if (vErrors === null) {
                    vErrors = [err133];
                  } else {
                    vErrors.push(err133);
                  }
                  errors++;
                }
              }
              let data56 = data42.maxStreams;
              if (!(typeof data56 == "number" && (!(data56 % 1) && !isNaN(data56)) && isFinite(data56))) {
                const err134 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/maxStreams", schemaPath: "#/properties/servers/items/properties/xroot/properties/maxStreams/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.xroot.properties.maxStreams.type, parentSchema: schema33.properties.servers.items.properties.xroot.properties.maxStreams, data: data56 };
                if (vErrors === null) {
                  vErrors = [err134];
                } else {
                  vErrors.push(err134);
                }
                errors++;
              }
              if (typeof data56 == "number" && isFinite(data56)) {
                if (data56 > 255 || isNaN(data56)) {
                  const err135 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/maxStreams", schemaPath: "#/properties/servers/items/properties/xroot/properties/maxStreams/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 }, message: "must be <= 255", schema: 255, parentSchema: schema33.properties.servers.items.properties.xroot.properties.maxStreams, data: data56 };
                  if (vErrors === null) {
                    vErrors = [err135];
                  } else {
                    vErrors.push(err135);
                  }
                  errors++;
                }
                if (data56 < 0 || isNaN(data56)) {
                  const err136 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/maxStreams", schemaPath: "#/properties/servers/items/properties/xroot/properties/maxStreams/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.servers.items.properties.xroot.properties.maxStreams, data: data56 };
                  if (vErrors === null) {
                    vErrors = [err136];
                  } else {
                    vErrors.push(err136);
                  }
                  errors++;
                }
              }
              if (data42.proxy !== void 0) {
                let data57 = data42.proxy;
                if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
                  if (data57.mode === void 0) {
                    data57.mode = "proxy";
                  }
                  if (data57.choice === void 0) {
                    data57.choice = "first";
                  }
                  if (data57.redirects === void 0) {
                    data57.redirects = "follow";
                  }
                  if (data57.forwardAuthz === void 0) {
                    data57.forwardAuthz = false;
                  }
                  if (data57.connectSeconds === void 0) {
                    data57.connectSeconds = 5;
                  }
                  if (data57.silenceSeconds === void 0) {
                    data57.silenceSeconds = 60;
                  }
                  if (data57.answerSeconds === void 0) {
                    data57.answerSeconds = 1800;
                  }
                  if (data57.skipSeconds === void 0) {
                    data57.skipSeconds = 10;
                  }
                  if (data57.reopenSeconds === void 0) {
                    data57.reopenSeconds = 30;
                  }
                  if (data57.idleSeconds === void 0) {
                    data57.idleSeconds = 60;
                  }
                  if (data57.origins === void 0) {
                    const err137 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/proxy", schemaPath: "#/properties/servers/items/properties/xroot/properties/proxy/required", keyword: "required", params: { missingProperty: "origins" }, message: "must have required property 'origins'", schema: schema33.properties.servers.items.properties.xroot.properties.proxy.required, parentSchema: schema33.properties.servers.items.properties.xroot.properties.proxy, data: data57 };
                    if (vErrors === null) {
                      vErrors = [err137];
                    } else {
                      vErrors.push(err137);
                    }
                    errors++;
                  }
                  for (const key7 in data57) {
                    if (!func4.call(schema33.properties.servers.items.properties.xroot.properties.proxy.properties, key7)) {
                      const err138 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/proxy", schemaPath: "#/properties/servers/items/properties/xroot/properties/proxy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.servers.items.properties.xroot.properties.proxy, data: data57 };
                      if (vErrors === null) {
                        vErrors = [err138];
                      } else {
                        vErrors.push(err138);
                      }
                      errors++;
                    }
                  }
                  if (data57.origins !== void 0) {
                    let data58 = data57.origins;
                    if (Array.isArray(data58)) {
                      if (data58.length > 64) {
                        const err139 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/proxy/origins", schemaPath: "#/properties/servers/items/properties/xroot/properties/proxy/properties/origins/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items", schema: 64, parentSchema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.origins, data: data58 };
                        if (vErrors === null) {
                          vErrors = [err139];
                        } else {
                          vErrors.push(err139);
                        }
                        errors++;
                      }
                      if (data58.length < 1) {
                        const err140 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/proxy/origins", schemaPath: "#/properties/servers/items/properties/xroot/properties/proxy/properties/origins/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.origins, data: data58 };
                        if (vErrors === null) {
                          vErrors = [err140];
                        } else {
                          vErrors.push(err140);
                        }
                        errors++;
                      }
                      const len10 = data58.length;
                      for (let i10 = 0; i10 < len10; i10++) {
                        let data59 = data58[i10];
                        if (typeof data59 === "string") {
                          if (!pattern6.test(data59)) {
                            const err141 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/proxy/origins/" + i10, schemaPath: "#/properties/servers/items/properties/xroot/properties/proxy/properties/origins/items/pattern", keyword: "pattern", params: { pattern: "^(x?roots?://[^/?@]+/*|https?://[^/?#@]+(/[^?#]*)?)$" }, message: 'must match pattern "^(x?roots?://[^/?@]+/*|https?://[^/?#@]+(/[^?#]*)?)$"', schema: "^(x?roots?://[^/?@]+/*|https?://[^/?#@]+(/[^?#]*)?)$", parentSchema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.origins.items, data: data59 };
                            if (vErrors === null) {
                              vErrors = [err141];
                            } else {
                              vErrors.push(err141);
                            }
                            errors++;
                          }
                        } else {
                          const err142 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/proxy/origins/" + i10, schemaPath: "#/properties/servers/items/properties/xroot/properties/proxy/properties/origins/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.origins.items.type, parentSchema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.origins.items, data: data59 };
                          if (vErrors === null) {
                            vErrors = [err142];
                          } else {
                            vErrors.push(err142);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err143 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/proxy/origins", schemaPath: "#/properties/servers/items/properties/xroot/properties/proxy/properties/origins/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.origins.type, parentSchema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.origins, data: data58 };
                      if (vErrors === null) {
                        vErrors = [err143];
                      } else {
                        vErrors.push(err143);
                      }
                      errors++;
                    }
                  }
                  let data60 = data57.mode;
                  if (typeof data60 !== "string") {
                    const err144 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/proxy/mode", schemaPath: "#/properties/servers/items/properties/xroot/properties/proxy/properties/mode/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.mode.type, parentSchema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.mode, data: data60 };
                    if (vErrors === null) {
                      vErrors = [err144];
                    } else {
                      vErrors.push(err144);
                    }
                    errors++;
                  }
                  if (!(data60 === "proxy" || data60 === "redirect")) {
                    const err145 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/proxy/mode", schemaPath: "#/properties/servers/items/properties/xroot/properties/proxy/properties/mode/enum", keyword: "enum", params: { allowedValues: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.mode.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.mode.enum, parentSchema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.mode, data: data60 };
                    if (vErrors === null) {
                      vErrors = [err145];
                    } else {
                      vErrors.push(err145);
                    }
                    errors++;
                  }
                  let data61 = data57.choice;
                  if (typeof data61 !== "string") {
                    const err146 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/proxy/choice", schemaPath: "#/properties/servers/items/properties/xroot/properties/proxy/properties/choice/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.choice.type, parentSchema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.choice, data: data61 };
                    if (vErrors === null) {
                      vErrors = [err146];
                    } else {
                      vErrors.push(err146);
                    }
                    errors++;
                  }
                  if (!(data61 === "first" || data61 === "in-turn")) {
                    const err147 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/proxy/choice", schemaPath: "#/properties/servers/items/properties/xroot/properties/proxy/properties/choice/enum", keyword: "enum", params: { allowedValues: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.choice.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.choice.enum, parentSchema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.choice, data: data61 };
                    if (vErrors === null) {
                      vErrors = [err147];
                    } else {
                      vErrors.push(err147);
                    }
                    errors++;
                  }
                  let data62 = data57.redirects;
                  if (typeof data62 !== "string") {
                    const err148 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/proxy/redirects", schemaPath: "#/properties/servers/items/properties/xroot/properties/proxy/properties/redirects/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.redirects.type, parentSchema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.redirects, data: data62 };
                    if (vErrors === null) {
                      vErrors = [err148];
                    } else {
                      vErrors.push(err148);
                    }
                    errors++;
                  }
                  if (!(data62 === "follow" || data62 === "pass-on")) {
                    const err149 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/proxy/redirects", schemaPath: "#/properties/servers/items/properties/xroot/properties/proxy/properties/redirects/enum", keyword: "enum", params: { allowedValues: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.redirects.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.redirects.enum, parentSchema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.redirects, data: data62 };
                    if (vErrors === null) {
                      vErrors = [err149];
                    } else {
                      vErrors.push(err149);
                    }
                    errors++;
                  }
                  let data63 = data57.forwardAuthz;
                  if (typeof data63 !== "boolean") {
                    const err150 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/proxy/forwardAuthz", schemaPath: "#/properties/servers/items/properties/xroot/properties/proxy/properties/forwardAuthz/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.forwardAuthz.type, parentSchema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.forwardAuthz, data: data63 };
                    if (vErrors === null) {
                      vErrors = [err150];
                    } else {
                      vErrors.push(err150);
                    }
                    errors++;
                  }
                  if (data57.tokenFile !== void 0) {
                    let data64 = data57.tokenFile;
                    if (typeof data64 === "string") {
                      if (func1(data64) < 1) {
                        const err151 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/proxy/tokenFile", schemaPath: "#/properties/servers/items/properties/xroot/properties/proxy/properties/tokenFile/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.tokenFile, data: data64 };
                        if (vErrors === null) {
                          vErrors = [err151];
                        } else {
                          vErrors.push(err151);
                        }
                        errors++;
                      }
                    } else {
                      const err152 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/proxy/tokenFile", schemaPath: "#/properties/servers/items/properties/xroot/properties/proxy/properties/tokenFile/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.tokenFile.type, parentSchema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.tokenFile, data: data64 };
                      if (vErrors === null) {
                        vErrors = [err152];
                      } else {
                        vErrors.push(err152);
                      }
                      errors++;
                    }
                  }
                  let data65 = data57.connectSeconds;
                  if (typeof data65 == "number" && isFinite(data65)) {
                    if (data65 > 86400 || isNaN(data65)) {
                      const err153 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/proxy/connectSeconds", schemaPath: "#/properties/servers/items/properties/xroot/properties/proxy/properties/connectSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.connectSeconds, data: data65 };
                      if (vErrors === null) {
                        vErrors = [err153];
                      } else {
                        vErrors.push(err153);
                      }
                      errors++;
                    }
                    if (data65 < 0.01 || isNaN(data65)) {
                      const err154 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/proxy/connectSeconds", schemaPath: "#/properties/servers/items/properties/xroot/properties/proxy/properties/connectSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.connectSeconds, data: data65 };
                      if (vErrors === null) {
                        vErrors = [err154];
                      } else {
                        vErrors.push(err154);
                      }
                      errors++;
                    }
                  } else {
                    const err155 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/proxy/connectSeconds", schemaPath: "#/properties/servers/items/properties/xroot/properties/proxy/properties/connectSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.connectSeconds.type, parentSchema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.connectSeconds, data: data65 };
                    if (vErrors === null) {
                      vErrors = [err155];
                    } else {
                      vErrors.push(err155);
                    }
                    errors++;
                  }
                  let data66 = data57.silenceSeconds;
                  if (typeof data66 == "number" && isFinite(data66)) {
                    if (data66 > 86400 || isNaN(data66)) {
                      const err156 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/proxy/silenceSeconds", schemaPath: "#/properties/servers/items/properties/xroot/properties/proxy/properties/silenceSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.silenceSeconds, data: data66 };
                      if (vErrors === null) {
                        vErrors = [err156];
                      } else {
                        vErrors.push(err156);
                      }
                      errors++;
                    }
                    if (data66 < 0.01 || isNaN(data66)) {
                      const err157 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/proxy/silenceSeconds", schemaPath: "#/properties/servers/items/properties/xroot/properties/proxy/properties/silenceSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.silenceSeconds, data: data66 };
                      if (vErrors === null) {
                        vErrors = [err157];
                      } else {
                        vErrors.push(err157);
                      }
                      errors++;
                    }
                  } else {
                    const err158 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/proxy/silenceSeconds", schemaPath: "#/properties/servers/items/properties/xroot/properties/proxy/properties/silenceSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.silenceSeconds.type, parentSchema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.silenceSeconds, data: data66 };
                    if (vErrors === null) {
                      vErrors = [err158];
                    } else {
                      vErrors.push(err158);
                    }
                    errors++;
                  }
                  let data67 = data57.answerSeconds;
                  if (typeof data67 == "number" && isFinite(data67)) {
                    if (data67 > 86400 || isNaN(data67)) {
                      const err159 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/proxy/answerSeconds", schemaPath: "#/properties/servers/items/properties/xroot/properties/proxy/properties/answerSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.answerSeconds, data: data67 };
                      if (vErrors === null) {
                        vErrors = [err159];
                      } else {
                        vErrors.push(err159);
                      }
                      errors++;
                    }
                    if (data67 < 0.01 || isNaN(data67)) {
                      const err160 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/proxy/answerSeconds", schemaPath: "#/properties/servers/items/properties/xroot/properties/proxy/properties/answerSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.answerSeconds, data: data67 };
                      if (vErrors === null) {
                        vErrors = [err160];
                      } else {
                        vErrors.push(err160);
                      }
                      errors++;
                    }
                  } else {
                    const err161 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/proxy/answerSeconds", schemaPath: "#/properties/servers/items/properties/xroot/properties/proxy/properties/answerSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.answerSeconds.type, parentSchema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.answerSeconds, data: data67 };
                    if (vErrors === null) {
                      vErrors = [err161];
                    } else {
                      vErrors.push(err161);
                    }
                    errors++;
                  }
                  let data68 = data57.skipSeconds;
                  if (typeof data68 == "number" && isFinite(data68)) {
                    if (data68 > 86400 || isNaN(data68)) {
                      const err162 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/proxy/skipSeconds", schemaPath: "#/properties/servers/items/properties/xroot/properties/proxy/properties/skipSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.skipSeconds, data: data68 };
                      if (vErrors === null) {
                        vErrors = [err162];
                      } else {
                        vErrors.push(err162);
                      }
                      errors++;
                    }
                    if (data68 < 0.01 || isNaN(data68)) {
                      const err163 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/proxy/skipSeconds", schemaPath: "#/properties/servers/items/properties/xroot/properties/proxy/properties/skipSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.skipSeconds, data: data68 };
                      if (vErrors === null) {
                        vErrors = [err163];
                      } else {
                        vErrors.push(err163);
                      }
                      errors++;
                    }
                  } else {
                    const err164 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/proxy/skipSeconds", schemaPath: "#/properties/servers/items/properties/xroot/properties/proxy/properties/skipSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.skipSeconds.type, parentSchema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.skipSeconds, data: data68 };
                    if (vErrors === null) {
                      vErrors = [err164];
                    } else {
                      vErrors.push(err164);
                    }
                    errors++;
                  }
                  let data69 = data57.reopenSeconds;
                  if (typeof data69 == "number" && isFinite(data69)) {
                    if (data69 > 86400 || isNaN(data69)) {
                      const err165 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/proxy/reopenSeconds", schemaPath: "#/properties/servers/items/properties/xroot/properties/proxy/properties/reopenSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.reopenSeconds, data: data69 };
                      if (vErrors === null) {
                        vErrors = [err165];
                      } else {
                        vErrors.push(err165);
                      }
                      errors++;
                    }
                    if (data69 < 0.01 || isNaN(data69)) {
                      const err166 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/proxy/reopenSeconds", schemaPath: "#/properties/servers/items/properties/xroot/properties/proxy/properties/reopenSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.reopenSeconds, data: data69 };
                      if (vErrors === null) {
                        vErrors = [err166];
                      } else {
                        vErrors.push(err166);
                      }
                      errors++;
                    }
                  } else {
                    const err167 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/proxy/reopenSeconds", schemaPath: "#/properties/servers/items/properties/xroot/properties/proxy/properties/reopenSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.reopenSeconds.type, parentSchema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.reopenSeconds, data: data69 };
                    if (vErrors === null) {
                      vErrors = [err167];
                    } else {
                      vErrors.push(err167);
                    }
                    errors++;
                  }
                  let data70 = data57.idleSeconds;
                  if (typeof data70 == "number" && isFinite(data70)) {
                    if (data70 > 86400 || isNaN(data70)) {
                      const err168 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/proxy/idleSeconds", schemaPath: "#/properties/servers/items/properties/xroot/properties/proxy/properties/idleSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.idleSeconds, data: data70 };
                      if (vErrors === null) {
                        vErrors = [err168];
                      } else {
                        vErrors.push(err168);
                      }
                      errors++;
                    }
                    if (data70 < 0.01 || isNaN(data70)) {
                      const err169 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/proxy/idleSeconds", schemaPath: "#/properties/servers/items/properties/xroot/properties/proxy/properties/idleSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.idleSeconds, data: data70 };
                      if (vErrors === null) {
                        vErrors = [err169];
                      } else {
                        vErrors.push(err169);
                      }
                      errors++;
                    }
                  } else {
                    const err170 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/proxy/idleSeconds", schemaPath: "#/properties/servers/items/properties/xroot/properties/proxy/properties/idleSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.idleSeconds.type, parentSchema: schema33.properties.servers.items.properties.xroot.properties.proxy.properties.idleSeconds, data: data70 };
                    if (vErrors === null) {
                      vErrors = [err170];
                    } else {
                      vErrors.push(err170);
                    }
                    errors++;
                  }
                } else {
                  const err171 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/proxy", schemaPath: "#/properties/servers/items/properties/xroot/properties/proxy/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.servers.items.properties.xroot.properties.proxy.type, parentSchema: schema33.properties.servers.items.properties.xroot.properties.proxy, data: data57 };
                  if (vErrors === null) {
                    vErrors = [err171];
                  } else {
                    vErrors.push(err171);
                  }
                  errors++;
                }
              }
              let data71 = data42.tpc;
              if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
                if (data71.enabled === void 0) {
                  data71.enabled = true;
                }
                if (data71.delegation === void 0) {
                  data71.delegation = "none";
                }
                if (data71.ttlSeconds === void 0) {
                  data71.ttlSeconds = 7;
                }
                if (data71.maxTtlSeconds === void 0) {
                  data71.maxTtlSeconds = 15;
                }
                if (data71.maxStreams === void 0) {
                  data71.maxStreams = 15;
                }
                if (data71.verifyPages === void 0) {
                  data71.verifyPages = true;
                }
                if (data71.maxCopies === void 0) {
                  data71.maxCopies = 16;
                }
                if (data71.slowWindowSeconds === void 0) {
                  data71.slowWindowSeconds = 120;
                }
                if (data71.minBytesPerSecond === void 0) {
                  data71.minBytesPerSecond = 10240;
                }
                if (data71.allowTargets === void 0) {
                  data71.allowTargets = [];
                }
                if (data71.denyTargets === void 0) {
                  data71.denyTargets = [];
                }
                for (const key8 in data71) {
                  if (!func4.call(schema33.properties.servers.items.properties.xroot.properties.tpc.properties, key8)) {
                    const err172 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/tpc", schemaPath: "#/properties/servers/items/properties/xroot/properties/tpc/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.servers.items.properties.xroot.properties.tpc, data: data71 };
                    if (vErrors === null) {
                      vErrors = [err172];
                    } else {
                      vErrors.push(err172);
                    }
                    errors++;
                  }
                }
                let data72 = data71.enabled;
                if (typeof data72 !== "boolean") {
                  const err173 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/tpc/enabled", schemaPath: "#/properties/servers/items/properties/xroot/properties/tpc/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.servers.items.properties.xroot.properties.tpc.properties.enabled.type, parentSchema: schema33.properties.servers.items.properties.xroot.properties.tpc.properties.enabled, data: data72 };
                  if (vErrors === null) {
                    vErrors = [err173];
                  } else {
                    vErrors.push(err173);
                  }
                  errors++;
                }
                let data73 = data71.delegation;
                if (typeof data73 !== "string") {
                  const err174 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/tpc/delegation", schemaPath: "#/properties/servers/items/properties/xroot/properties/tpc/properties/delegation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.xroot.properties.tpc.properties.delegation.type, parentSchema: schema33.properties.servers.items.properties.xroot.properties.tpc.properties.delegation, data: data73 };
                  if (vErrors === null) {
                    vErrors = [err174];
                  } else {
                    vErrors.push(err174);
                  }
                  errors++;
                }
                if (!(data73 === "none" || data73 === "ztn")) {
                  const err175 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/tpc/delegation", schemaPath: "#/properties/servers/items/properties/xroot/properties/tpc/properties/delegation/enum", keyword: "enum", params: { allowedValues: schema33.properties.servers.items.properties.xroot.properties.tpc.properties.delegation.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.servers.items.properties.xroot.properties.tpc.properties.delegation.enum, parentSchema: schema33.properties.servers.items.properties.xroot.properties.tpc.properties.delegation, data: data73 };
                  if (vErrors === null) {
                    vErrors = [err175];
                  } else {
                    vErrors.push(err175);
                  }
                  errors++;
                }
                let data74 = data71.ttlSeconds;
                if (typeof data74 == "number" && isFinite(data74)) {
                  if (data74 > 86400 || isNaN(data74)) {
                    const err176 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/tpc/ttlSeconds", schemaPath: "#/properties/servers/items/properties/xroot/properties/tpc/properties/ttlSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema33.properties.servers.items.properties.xroot.properties.tpc.properties.ttlSeconds, data: data74 };
                    if (vErrors === null) {
                      vErrors = [err176];
                    } else {
                      vErrors.push(err176);
                    }
                    errors++;
                  }
                  if (data74 < 0.01 || isNaN(data74)) {
                    const err177 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/tpc/ttlSeconds", schemaPath: "#/properties/servers/items/properties/xroot/properties/tpc/properties/ttlSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema33.properties.servers.items.properties.xroot.properties.tpc.properties.ttlSeconds, data: data74 };
                    if (vErrors === null) {
                      vErrors = [err177];
                    } else {
                      vErrors.push(err177);
                    }
                    errors++;
                  }
                } else {
                  const err178 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/tpc/ttlSeconds", schemaPath: "#/properties/servers/items/properties/xroot/properties/tpc/properties/ttlSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema33.properties.servers.items.properties.xroot.properties.tpc.properties.ttlSeconds.type, parentSchema: schema33.properties.servers.items.properties.xroot.properties.tpc.properties.ttlSeconds, data: data74 };
                  if (vErrors === null) {
                    vErrors = [err178];
                  } else {
                    vErrors.push(err178);
                  }
                  errors++;
                }
                let data75 = data71.maxTtlSeconds;
                if (typeof data75 == "number" && isFinite(data75)) {
                  if (data75 > 86400 || isNaN(data75)) {
                    const err179 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/tpc/maxTtlSeconds", schemaPath: "#/properties/servers/items/properties/xroot/properties/tpc/properties/maxTtlSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema33.properties.servers.items.properties.xroot.properties.tpc.properties.maxTtlSeconds, data: data75 };
                    if (vErrors === null) {
                      vErrors = [err179];
                    } else {
                      vErrors.push(err179);
                    }
                    errors++;
                  }
                  if (data75 < 0.01 || isNaN(data75)) {
                    const err180 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/tpc/maxTtlSeconds", schemaPath: "#/properties/servers/items/properties/xroot/properties/tpc/properties/maxTtlSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema33.properties.servers.items.properties.xroot.properties.tpc.properties.maxTtlSeconds, data: data75 };
                    if (vErrors === null) {
                      vErrors = [err180];
                    } else {
                      vErrors.push(err180);
                    }
                    errors++;
                  }
                } else {
                  const err181 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/tpc/maxTtlSeconds", schemaPath: "#/properties/servers/items/properties/xroot/properties/tpc/properties/maxTtlSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema33.properties.servers.items.properties.xroot.properties.tpc.properties.maxTtlSeconds.type, parentSchema: schema33.properties.servers.items.properties.xroot.properties.tpc.properties.maxTtlSeconds, data: data75 };
                  if (vErrors === null) {
                    vErrors = [err181];
                  } else {
                    vErrors.push(err181);
                  }
                  errors++;
                }
                let data76 = data71.maxStreams;
                if (!(typeof data76 == "number" && (!(data76 % 1) && !isNaN(data76)) && isFinite(data76))) {
                  const err182 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/tpc/maxStreams", schemaPath: "#/properties/servers/items/properties/xroot/properties/tpc/properties/maxStreams/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.xroot.properties.tpc.properties.maxStreams.type, parentSchema: schema33.properties.servers.items.properties.xroot.properties.tpc.properties.maxStreams, data: data76 };
                  if (vErrors === null) {
                    vErrors = [err182];
                  } else {
                    vErrors.push(err182);
                  }
                  errors++;
                }
                if (typeof data76 == "number" && isFinite(data76)) {
                  if (data76 > 15 || isNaN(data76)) {
                    const err183 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/tpc/maxStreams", schemaPath: "#/properties/servers/items/properties/xroot/properties/tpc/properties/maxStreams/maximum", keyword: "maximum", params: { comparison: "<=", limit: 15 }, message: "must be <= 15", schema: 15, parentSchema: schema33.properties.servers.items.properties.xroot.properties.tpc.properties.maxStreams, data: data76 };
                    if (vErrors === null) {
                      vErrors = [err183];
                    } else {
                      vErrors.push(err183);
                    }
                    errors++;
                  }
                  if (data76 < 1 || isNaN(data76)) {
                    const err184 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/tpc/maxStreams", schemaPath: "#/properties/servers/items/properties/xroot/properties/tpc/properties/maxStreams/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.servers.items.properties.xroot.properties.tpc.properties.maxStreams, data: data76 };
                    if (vErrors === null) {
                      vErrors = [err184];
                    } else {
                      vErrors.push(err184);
                    }
                    errors++;
                  }
                }
                let data77 = data71.verifyPages;
                if (typeof data77 !== "boolean") {
                  const err185 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/tpc/verifyPages", schemaPath: "#/properties/servers/items/properties/xroot/properties/tpc/properties/verifyPages/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.servers.items.properties.xroot.properties.tpc.properties.verifyPages.type, parentSchema: schema33.properties.servers.items.properties.xroot.properties.tpc.properties.verifyPages, data: data77 };
                  if (vErrors === null) {
                    vErrors = [err185];
                  } else {
                    vErrors.push(err185);
                  }
                  errors++;
                }
                let data78 = data71.maxCopies;
                if (!(typeof data78 == "number" && (!(data78 % 1) && !isNaN(data78)) && isFinite(data78))) {
                  const err186 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/tpc/maxCopies", schemaPath: "#/properties/servers/items/properties/xroot/properties/tpc/properties/maxCopies/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.xroot.properties.tpc.properties.maxCopies.type, parentSchema: schema33.properties.servers.items.properties.xroot.properties.tpc.properties.maxCopies, data: data78 };
                  if (vErrors === null) {
                    vErrors = [err186];
                  } else {
                    vErrors.push(err186);
                  }
                  errors++;
                }
                if (typeof data78 == "number" && isFinite(data78)) {
                  if (data78 > 1e4 || isNaN(data78)) {
                    const err187 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/tpc/maxCopies", schemaPath: "#/properties/servers/items/properties/xroot/properties/tpc/properties/maxCopies/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000", schema: 1e4, parentSchema: schema33.properties.servers.items.properties.xroot.properties.tpc.properties.maxCopies, data: data78 };
                    if (vErrors === null) {
                      vErrors = [err187];
                    } else {
                      vErrors.push(err187);
                    }
                    errors++;
                  }
                  if (data78 < 1 || isNaN(data78)) {
                    const err188 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/tpc/maxCopies", schemaPath: "#/properties/servers/items/properties/xroot/properties/tpc/properties/maxCopies/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.servers.items.properties.xroot.properties.tpc.properties.maxCopies, data: data78 };
                    if (vErrors === null) {
                      vErrors = [err188];
                    } else {
                      vErrors.push(err188);
                    }
                    errors++;
                  }
                }
                let data79 = data71.slowWindowSeconds;
                if (typeof data79 == "number" && isFinite(data79)) {
                  if (data79 > 86400 || isNaN(data79)) {
                    const err189 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/tpc/slowWindowSeconds", schemaPath: "#/properties/servers/items/properties/xroot/properties/tpc/properties/slowWindowSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema33.properties.servers.items.properties.xroot.properties.tpc.properties.slowWindowSeconds, data: data79 };
                    if (vErrors === null) {
                      vErrors = [err189];
                    } else {
                      vErrors.push(err189);
                    }
                    errors++;
                  }
                  if (data79 < 0.01 || isNaN(data79)) {
                    const err190 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/tpc/slowWindowSeconds", schemaPath: "#/properties/servers/items/properties/xroot/properties/tpc/properties/slowWindowSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema33.properties.servers.items.properties.xroot.properties.tpc.properties.slowWindowSeconds, data: data79 };
                    if (vErrors === null) {
                      vErrors = [err190];
                    } else {
                      vErrors.push(err190);
                    }
                    errors++;
                  }
                } else {
                  const err191 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/tpc/slowWindowSeconds", schemaPath: "#/properties/servers/items/properties/xroot/properties/tpc/properties/slowWindowSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema33.properties.servers.items.properties.xroot.properties.tpc.properties.slowWindowSeconds.type, parentSchema: schema33.properties.servers.items.properties.xroot.properties.tpc.properties.slowWindowSeconds, data: data79 };
                  if (vErrors === null) {
                    vErrors = [err191];
                  } else {
                    vErrors.push(err191);
                  }
                  errors++;
                }
                let data80 = data71.minBytesPerSecond;
                if (!(typeof data80 == "number" && (!(data80 % 1) && !isNaN(data80)) && isFinite(data80))) {
                  const err192 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/tpc/minBytesPerSecond", schemaPath: "#/properties/servers/items/properties/xroot/properties/tpc/properties/minBytesPerSecond/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.xroot.properties.tpc.properties.minBytesPerSecond.type, parentSchema: schema33.properties.servers.items.properties.xroot.properties.tpc.properties.minBytesPerSecond, data: data80 };
                  if (vErrors === null) {
                    vErrors = [err192];
                  } else {
                    vErrors.push(err192);
                  }
                  errors++;
                }
                if (typeof data80 == "number" && isFinite(data80)) {
                  if (data80 > 1e12 || isNaN(data80)) {
                    const err193 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/tpc/minBytesPerSecond", schemaPath: "#/properties/servers/items/properties/xroot/properties/tpc/properties/minBytesPerSecond/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000", schema: 1e12, parentSchema: schema33.properties.servers.items.properties.xroot.properties.tpc.properties.minBytesPerSecond, data: data80 };
                    if (vErrors === null) {
                      vErrors = [err193];
                    } else {
                      vErrors.push(err193);
                    }
                    errors++;
                  }
                  if (data80 < 0 || isNaN(data80)) {
                    const err194 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/tpc/minBytesPerSecond", schemaPath: "#/properties/servers/items/properties/xroot/properties/tpc/properties/minBytesPerSecond/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.servers.items.properties.xroot.properties.tpc.properties.minBytesPerSecond, data: data80 };
                    if (vErrors === null) {
                      vErrors = [err194];
                    } else {
                      vErrors.push(err194);
                    }
                    errors++;
                  }
                }
                let data81 = data71.allowTargets;
                if (Array.isArray(data81)) {
                  const len11 = data81.length;
                  for (let i11 = 0; i11 < len11; i11++) {
                    let data82 = data81[i11];
                    if (typeof data82 === "string") {
                      if (func1(data82) < 1) {
                        const err195 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/tpc/allowTargets/" + i11, schemaPath: "#/properties/servers/items/properties/xroot/properties/tpc/properties/allowTargets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.servers.items.properties.xroot.properties.tpc.properties.allowTargets.items, data: data82 };
                        if (vErrors === null) {
                          vErrors = [err195];
                        } else {
                          vErrors.push(err195);
                        }
                        errors++;
                      }
                    } else {
                      const err196 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/tpc/allowTargets/" + i11, schemaPath: "#/properties/servers/items/properties/xroot/properties/tpc/properties/allowTargets/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.xroot.properties.tpc.properties.allowTargets.items.type, parentSchema: schema33.properties.servers.items.properties.xroot.properties.tpc.properties.allowTargets.items, data: data82 };
                      if (vErrors === null) {
                        vErrors = [err196];
                      } else {
                        vErrors.push(err196);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err197 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/tpc/allowTargets", schemaPath: "#/properties/servers/items/properties/xroot/properties/tpc/properties/allowTargets/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.servers.items.properties.xroot.properties.tpc.properties.allowTargets.type, parentSchema: schema33.properties.servers.items.properties.xroot.properties.tpc.properties.allowTargets, data: data81 };
                  if (vErrors === null) {
                    vErrors = [err197];
                  } else {
                    vErrors.push(err197);
                  }
                  errors++;
                }
                let data83 = data71.denyTargets;
                if (Array.isArray(data83)) {
                  const len12 = data83.length;
                  for (let i12 = 0; i12 < len12; i12++) {
                    let data84 = data83[i12];
                    if (typeof data84 === "string") {
                      if (func1(data84) < 1) {
                        const err198 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/tpc/denyTargets/" + i12, schemaPath: "#/properties/servers/items/properties/xroot/properties/tpc/properties/denyTargets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.servers.items.properties.xroot.properties.tpc.properties.denyTargets.items, data: data84 };
                        if (vErrors === null) {
                          vErrors = [err198];
                        } else {
                          vErrors.push(err198);
                        }
                        errors++;
                      }
                    } else {
                      const err199 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/tpc/denyTargets/" + i12, schemaPath: "#/properties/servers/items/properties/xroot/properties/tpc/properties/denyTargets/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.xroot.properties.tpc.properties.denyTargets.items.type, parentSchema: schema33.properties.servers.items.properties.xroot.properties.tpc.properties.denyTargets.items, data: data84 };
                      if (vErrors === null) {
                        vErrors = [err199];
                      } else {
                        vErrors.push(err199);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err200 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/tpc/denyTargets", schemaPath: "#/properties/servers/items/properties/xroot/properties/tpc/properties/denyTargets/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.servers.items.properties.xroot.properties.tpc.properties.denyTargets.type, parentSchema: schema33.properties.servers.items.properties.xroot.properties.tpc.properties.denyTargets, data: data83 };
                  if (vErrors === null) {
                    vErrors = [err200];
                  } else {
                    vErrors.push(err200);
                  }
                  errors++;
                }
              } else {
                const err201 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/tpc", schemaPath: "#/properties/servers/items/properties/xroot/properties/tpc/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.servers.items.properties.xroot.properties.tpc.type, parentSchema: schema33.properties.servers.items.properties.xroot.properties.tpc, data: data71 };
                if (vErrors === null) {
                  vErrors = [err201];
                } else {
                  vErrors.push(err201);
                }
                errors++;
              }
              if (data42.siteName !== void 0) {
                let data85 = data42.siteName;
                if (typeof data85 === "string") {
                  if (func1(data85) > 255) {
                    const err202 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/siteName", schemaPath: "#/properties/servers/items/properties/xroot/properties/siteName/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema33.properties.servers.items.properties.xroot.properties.siteName, data: data85 };
                    if (vErrors === null) {
                      vErrors = [err202];
                    } else {
                      vErrors.push(err202);
                    }
                    errors++;
                  }
                  if (func1(data85) < 1) {
                    const err203 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/siteName", schemaPath: "#/properties/servers/items/properties/xroot/properties/siteName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.servers.items.properties.xroot.properties.siteName, data: data85 };
                    if (vErrors === null) {
                      vErrors = [err203];
                    } else {
                      vErrors.push(err203);
                    }
                    errors++;
                  }
                } else {
                  const err204 = { instancePath: instancePath + "/servers/" + i0 + "/xroot/siteName", schemaPath: "#/properties/servers/items/properties/xroot/properties/siteName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.servers.items.properties.xroot.properties.siteName.type, parentSchema: schema33.properties.servers.items.properties.xroot.properties.siteName, data: data85 };
                  if (vErrors === null) {
                    vErrors = [err204];
                  } else {
                    vErrors.push(err204);
                  }
                  errors++;
                }
              }
            } else {
              const err205 = { instancePath: instancePath + "/servers/" + i0 + "/xroot", schemaPath: "#/properties/servers/items/properties/xroot/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.servers.items.properties.xroot.type, parentSchema: schema33.properties.servers.items.properties.xroot, data: data42 };
              if (vErrors === null) {
                vErrors = [err205];
              } else {
                vErrors.push(err205);
              }
              errors++;
            }
          }
          let data86 = data1.storage;
          if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
            if (data86.createRoot === void 0) {
              data86.createRoot = false;
            }
            if (data86.readOnly === void 0) {
              data86.readOnly = false;
            }
            if (data86.syncOnCommit === void 0) {
              data86.syncOnCommit = false;
            }
            if (data86.checksums === void 0) {
              data86.checksums = ["adler32"];
            }
            if (data86.maxFileBytes === void 0) {
              data86.maxFileBytes = 9007199254740991;
            }
            if (data86.staleUploadHours === void 0) {
              data86.staleUploadHours = 24;
            }
            for (const key9 in data86) {
              if (!(key9 === "createRoot" || key9 === "readOnly" || key9 === "syncOnCommit" || key9 === "checksums" || key9 === "maxFileBytes" || key9 === "staleUploadHours")) {
                const err206 = { instancePath: instancePath + "/servers/" + i0 + "/storage", schemaPath: "#/properties/servers/items/properties/storage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.servers.items.properties.storage, data: data86 };
                if (vErrors === null) {
                  vErrors = [err206];
                } else {
                  vErrors.push(err206);
                }
                errors++;
              }
            }
            let data87 = data86.createRoot;
            if (typeof data87 !== "boolean") {
              const err207 = { instancePath: instancePath + "/servers/" + i0 + "/storage/createRoot", schemaPath: "#/properties/servers/items/properties/storage/properties/createRoot/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.servers.items.properties.storage.properties.createRoot.type, parentSchema: schema33.properties.servers.items.properties.storage.properties.createRoot, data: data87 };
              if (vErrors === null) {
                vErrors = [err207];
              } else {
                vErrors.push(err207);
              }
              errors++;
            }
            let data88 = data86.readOnly;
            if (typeof data88 !== "boolean") {
              const err208 = { instancePath: instancePath + "/servers/" + i0 + "/storage/readOnly", schemaPath: "#/properties/servers/items/properties/storage/properties/readOnly/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.servers.items.properties.storage.properties.readOnly.type, parentSchema: schema33.properties.servers.items.properties.storage.properties.readOnly, data: data88 };
              if (vErrors === null) {
                vErrors = [err208];
              } else {
                vErrors.push(err208);
              }
              errors++;
            }
            let data89 = data86.syncOnCommit;
            if (typeof data89 !== "boolean") {
              const err209 = { instancePath: instancePath + "/servers/" + i0 + "/storage/syncOnCommit", schemaPath: "#/properties/servers/items/properties/storage/properties/syncOnCommit/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.servers.items.properties.storage.properties.syncOnCommit.type, parentSchema: schema33.properties.servers.items.properties.storage.properties.syncOnCommit, data: data89 };
              if (vErrors === null) {
                vErrors = [err209];
              } else {
                vErrors.push(err209);
              }
              errors++;
            }
            let data90 = data86.checksums;
            if (Array.isArray(data90)) {
              const len13 = data90.length;
              for (let i13 = 0; i13 < len13; i13++) {
                let data91 = data90[i13];
                if (!(data91 === "adler32" || data91 === "crc32c")) {
                  const err210 = { instancePath: instancePath + "/servers/" + i0 + "/storage/checksums/" + i13, schemaPath: "#/properties/servers/items/properties/storage/properties/checksums/items/enum", keyword: "enum", params: { allowedValues: schema33.properties.servers.items.properties.storage.properties.checksums.items.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.servers.items.properties.storage.properties.checksums.items.enum, parentSchema: schema33.properties.servers.items.properties.storage.properties.checksums.items, data: data91 };
                  if (vErrors === null) {
                    vErrors = [err210];
                  } else {
                    vErrors.push(err210);
                  }
                  errors++;
                }
              }
              let i14 = data90.length;
              let j0;
              if (i14 > 1) {
                outer0:
                  for (; i14--; ) {
                    for (j0 = i14; j0--; ) {
                      if (func0(data90[i14], data90[j0])) {
                        const err211 = { instancePath: instancePath + "/servers/" + i0 + "/storage/checksums", schemaPath: "#/properties/servers/items/properties/storage/properties/checksums/uniqueItems", keyword: "uniqueItems", params: { i: i14, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i14 + " are identical)", schema: true, parentSchema: schema33.properties.servers.items.properties.storage.properties.checksums, data: data90 };
                        if (vErrors === null) {
                          vErrors = [err211];
                        } else {
                          vErrors.push(err211);
                        }
                        errors++;
                        break outer0;
                      }
                    }
                  }
              }
            } else {
              const err212 = { instancePath: instancePath + "/servers/" + i0 + "/storage/checksums", schemaPath: "#/properties/servers/items/properties/storage/properties/checksums/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.servers.items.properties.storage.properties.checksums.type, parentSchema: schema33.properties.servers.items.properties.storage.properties.checksums, data: data90 };
              if (vErrors === null) {
                vErrors = [err212];
              } else {
                vErrors.push(err212);
              }
              errors++;
            }
            let data92 = data86.maxFileBytes;
            if (!(typeof data92 == "number" && (!(data92 % 1) && !isNaN(data92)) && isFinite(data92))) {
              const err213 = { instancePath: instancePath + "/servers/" + i0 + "/storage/maxFileBytes", schemaPath: "#/properties/servers/items/properties/storage/properties/maxFileBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.servers.items.properties.storage.properties.maxFileBytes.type, parentSchema: schema33.properties.servers.items.properties.storage.properties.maxFileBytes, data: data92 };
              if (vErrors === null) {
                vErrors = [err213];
              } else {
                vErrors.push(err213);
              }
              errors++;
            }
            if (typeof data92 == "number" && isFinite(data92)) {
              if (data92 > 9007199254740991 || isNaN(data92)) {
                const err214 = { instancePath: instancePath + "/servers/" + i0 + "/storage/maxFileBytes", schemaPath: "#/properties/servers/items/properties/storage/properties/maxFileBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema33.properties.servers.items.properties.storage.properties.maxFileBytes, data: data92 };
                if (vErrors === null) {
                  vErrors = [err214];
                } else {
                  vErrors.push(err214);
                }
                errors++;
              }
              if (data92 < 1 || isNaN(data92)) {
                const err215 = { instancePath: instancePath + "/servers/" + i0 + "/storage/maxFileBytes", schemaPath: "#/properties/servers/items/properties/storage/properties/maxFileBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.servers.items.properties.storage.properties.maxFileBytes, data: data92 };
                if (vErrors === null) {
                  vErrors = [err215];
                } else {
                  vErrors.push(err215);
                }
                errors++;
              }
            }
            let data93 = data86.staleUploadHours;
            if (typeof data93 == "number" && isFinite(data93)) {
              if (data93 > 8760 || isNaN(data93)) {
                const err216 = { instancePath: instancePath + "/servers/" + i0 + "/storage/staleUploadHours", schemaPath: "#/properties/servers/items/properties/storage/properties/staleUploadHours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8760 }, message: "must be <= 8760", schema: 8760, parentSchema: schema33.properties.servers.items.properties.storage.properties.staleUploadHours, data: data93 };
                if (vErrors === null) {
                  vErrors = [err216];
                } else {
                  vErrors.push(err216);
                }
                errors++;
              }
              if (data93 < 0 || isNaN(data93)) {
                const err217 = { instancePath: instancePath + "/servers/" + i0 + "/storage/staleUploadHours", schemaPath: "#/properties/servers/items/properties/storage/properties/staleUploadHours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.servers.items.properties.storage.properties.staleUploadHours, data: data93 };
                if (vErrors === null) {
                  vErrors = [err217];
                } else {
                  vErrors.push(err217);
                }
                errors++;
              }
            } else {
              const err218 = { instancePath: instancePath + "/servers/" + i0 + "/storage/staleUploadHours", schemaPath: "#/properties/servers/items/properties/storage/properties/staleUploadHours/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema33.properties.servers.items.properties.storage.properties.staleUploadHours.type, parentSchema: schema33.properties.servers.items.properties.storage.properties.staleUploadHours, data: data93 };
              if (vErrors === null) {
                vErrors = [err218];
              } else {
                vErrors.push(err218);
              }
              errors++;
            }
          } else {
            const err219 = { instancePath: instancePath + "/servers/" + i0 + "/storage", schemaPath: "#/properties/servers/items/properties/storage/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.servers.items.properties.storage.type, parentSchema: schema33.properties.servers.items.properties.storage, data: data86 };
            if (vErrors === null) {
              vErrors = [err219];
            } else {
              vErrors.push(err219);
            }
            errors++;
          }
        } else {
          const err220 = { instancePath: instancePath + "/servers/" + i0, schemaPath: "#/properties/servers/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.servers.items.type, parentSchema: schema33.properties.servers.items, data: data1 };
          if (vErrors === null) {
            vErrors = [err220];
          } else {
            vErrors.push(err220);
          }
          errors++;
        }
      }
    } else {
      const err221 = { instancePath: instancePath + "/servers", schemaPath: "#/properties/servers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.servers.type, parentSchema: schema33.properties.servers, data: data0 };
      if (vErrors === null) {
        vErrors = [err221];
      } else {
        vErrors.push(err221);
      }
      errors++;
    }
    let data94 = data.workers;
    if (!(typeof data94 == "number" && (!(data94 % 1) && !isNaN(data94)) && isFinite(data94)) && typeof data94 !== "string") {
      const err222 = { instancePath: instancePath + "/workers", schemaPath: "#/properties/workers/type", keyword: "type", params: { type: schema33.properties.workers.type }, message: "must be integer,string", schema: schema33.properties.workers.type, parentSchema: schema33.properties.workers, data: data94 };
      if (vErrors === null) {
        vErrors = [err222];
      } else {
        vErrors.push(err222);
      }
      errors++;
    }
    const _errs200 = errors;
    let valid39 = true;
    const _errs201 = errors;
    if (!(typeof data94 == "number" && isFinite(data94))) {
      const err223 = {};
      if (vErrors === null) {
        vErrors = [err223];
      } else {
        vErrors.push(err223);
      }
      errors++;
    }
    var _valid0 = _errs201 === errors;
    errors = _errs200;
    if (vErrors !== null) {
      if (_errs200) {
        vErrors.length = _errs200;
      } else {
        vErrors = null;
      }
    }
    let ifClause0;
    if (_valid0) {
      const _errs203 = errors;
      if (!(typeof data94 == "number" && (!(data94 % 1) && !isNaN(data94)) && isFinite(data94))) {
        const err224 = { instancePath: instancePath + "/workers", schemaPath: "#/properties/workers/then/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.workers.then.type, parentSchema: schema33.properties.workers.then, data: data94 };
        if (vErrors === null) {
          vErrors = [err224];
        } else {
          vErrors.push(err224);
        }
        errors++;
      }
      if (typeof data94 == "number" && isFinite(data94)) {
        if (data94 > 256 || isNaN(data94)) {
          const err225 = { instancePath: instancePath + "/workers", schemaPath: "#/properties/workers/then/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256", schema: 256, parentSchema: schema33.properties.workers.then, data: data94 };
          if (vErrors === null) {
            vErrors = [err225];
          } else {
            vErrors.push(err225);
          }
          errors++;
        }
        if (data94 < 1 || isNaN(data94)) {
          const err226 = { instancePath: instancePath + "/workers", schemaPath: "#/properties/workers/then/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.workers.then, data: data94 };
          if (vErrors === null) {
            vErrors = [err226];
          } else {
            vErrors.push(err226);
          }
          errors++;
        }
      }
      var _valid0 = _errs203 === errors;
      valid39 = _valid0;
      ifClause0 = "then";
    } else {
      const _errs205 = errors;
      if (typeof data94 !== "string") {
        const err227 = { instancePath: instancePath + "/workers", schemaPath: "#/properties/workers/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.workers.else.type, parentSchema: schema33.properties.workers.else, data: data94 };
        if (vErrors === null) {
          vErrors = [err227];
        } else {
          vErrors.push(err227);
        }
        errors++;
      }
      if (!(data94 === "auto")) {
        const err228 = { instancePath: instancePath + "/workers", schemaPath: "#/properties/workers/else/enum", keyword: "enum", params: { allowedValues: schema33.properties.workers.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.workers.else.enum, parentSchema: schema33.properties.workers.else, data: data94 };
        if (vErrors === null) {
          vErrors = [err228];
        } else {
          vErrors.push(err228);
        }
        errors++;
      }
      var _valid0 = _errs205 === errors;
      valid39 = _valid0;
      ifClause0 = "else";
    }
    if (!valid39) {
      const err229 = { instancePath: instancePath + "/workers", schemaPath: "#/properties/workers/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema33.properties.workers.if, parentSchema: schema33.properties.workers, data: data94 };
      if (vErrors === null) {
        vErrors = [err229];
      } else {
        vErrors.push(err229);
      }
      errors++;
    }
    let data95 = data.marking;
    if (data95 && typeof data95 == "object" && !Array.isArray(data95)) {
      if (data95.scope === void 0) {
        data95.scope = "remote";
      }
      if (data95.experiments === void 0) {
        data95.experiments = {};
      }
      if (data95.activities === void 0) {
        data95.activities = {};
      }
      if (data95.registry === void 0) {
        data95.registry = {};
      }
      if (data95.idleMs === void 0) {
        data95.idleMs = 5e3;
      }
      if (data95.ongoingMs === void 0) {
        data95.ongoingMs = 6e4;
      }
      if (data95.addresses === void 0) {
        data95.addresses = {};
      }
      if (data95.fireflies === void 0) {
        data95.fireflies = {};
      }
      if (data95.flowd === void 0) {
        data95.flowd = {};
      }
      if (data95.markerQueue === void 0) {
        data95.markerQueue = 1e4;
      }
      if (data95.packets === void 0) {
        data95.packets = "auto";
      }
      if (data95.packetInterfaces === void 0) {
        data95.packetInterfaces = [];
      }
      if (data95.peerLabels === void 0) {
        data95.peerLabels = false;
      }
      if (data95.labelParity === void 0) {
        data95.labelParity = false;
      }
      for (const key10 in data95) {
        if (!func4.call(schema33.properties.marking.properties, key10)) {
          const err230 = { instancePath: instancePath + "/marking", schemaPath: "#/properties/marking/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.marking, data: data95 };
          if (vErrors === null) {
            vErrors = [err230];
          } else {
            vErrors.push(err230);
          }
          errors++;
        }
      }
      let data96 = data95.scope;
      if (typeof data96 !== "string") {
        const err231 = { instancePath: instancePath + "/marking/scope", schemaPath: "#/properties/marking/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.scope.type, parentSchema: schema33.properties.marking.properties.scope, data: data96 };
        if (vErrors === null) {
          vErrors = [err231];
        } else {
          vErrors.push(err231);
        }
        errors++;
      }
      if (!(data96 === "remote" || data96 === "local" || data96 === "any")) {
        const err232 = { instancePath: instancePath + "/marking/scope", schemaPath: "#/properties/marking/properties/scope/enum", keyword: "enum", params: { allowedValues: schema33.properties.marking.properties.scope.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.marking.properties.scope.enum, parentSchema: schema33.properties.marking.properties.scope, data: data96 };
        if (vErrors === null) {
          vErrors = [err232];
        } else {
          vErrors.push(err232);
        }
        errors++;
      }
      let data97 = data95.experiments;
      if (data97 && typeof data97 == "object" && !Array.isArray(data97)) {
        if (data97.paths === void 0) {
          data97.paths = {};
        }
        if (data97.vos === void 0) {
          data97.vos = {};
        }
        if (data97.issuers === void 0) {
          data97.issuers = {};
        }
        for (const key11 in data97) {
          if (!(key11 === "default" || key11 === "paths" || key11 === "vos" || key11 === "issuers")) {
            const err233 = { instancePath: instancePath + "/marking/experiments", schemaPath: "#/properties/marking/properties/experiments/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.marking.properties.experiments, data: data97 };
            if (vErrors === null) {
              vErrors = [err233];
            } else {
              vErrors.push(err233);
            }
            errors++;
          }
        }
        if (data97.default !== void 0) {
          let data98 = data97.default;
          if (typeof data98 !== "string" && !(typeof data98 == "number" && (!(data98 % 1) && !isNaN(data98)) && isFinite(data98))) {
            const err234 = { instancePath: instancePath + "/marking/experiments/default", schemaPath: "#/properties/marking/properties/experiments/properties/default/type", keyword: "type", params: { type: schema33.properties.marking.properties.experiments.properties.default.type }, message: "must be string,integer", schema: schema33.properties.marking.properties.experiments.properties.default.type, parentSchema: schema33.properties.marking.properties.experiments.properties.default, data: data98 };
            if (vErrors === null) {
              vErrors = [err234];
            } else {
              vErrors.push(err234);
            }
            errors++;
          }
          const _errs217 = errors;
          let valid42 = true;
          const _errs218 = errors;
          if (typeof data98 !== "string") {
            const err235 = {};
            if (vErrors === null) {
              vErrors = [err235];
            } else {
              vErrors.push(err235);
            }
            errors++;
          }
          var _valid1 = _errs218 === errors;
          errors = _errs217;
          if (vErrors !== null) {
            if (_errs217) {
              vErrors.length = _errs217;
            } else {
              vErrors = null;
            }
          }
          let ifClause1;
          if (_valid1) {
            const _errs220 = errors;
            if (typeof data98 === "string") {
              if (func1(data98) < 1) {
                const err236 = { instancePath: instancePath + "/marking/experiments/default", schemaPath: "#/properties/marking/properties/experiments/properties/default/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.marking.properties.experiments.properties.default.then, data: data98 };
                if (vErrors === null) {
                  vErrors = [err236];
                } else {
                  vErrors.push(err236);
                }
                errors++;
              }
            } else {
              const err237 = { instancePath: instancePath + "/marking/experiments/default", schemaPath: "#/properties/marking/properties/experiments/properties/default/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.experiments.properties.default.then.type, parentSchema: schema33.properties.marking.properties.experiments.properties.default.then, data: data98 };
              if (vErrors === null) {
                vErrors = [err237];
              } else {
                vErrors.push(err237);
              }
              errors++;
            }
            var _valid1 = _errs220 === errors;
            valid42 = _valid1;
            ifClause1 = "then";
          } else {
            const _errs222 = errors;
            if (!(typeof data98 == "number" && (!(data98 % 1) && !isNaN(data98)) && isFinite(data98))) {
              const err238 = { instancePath: instancePath + "/marking/experiments/default", schemaPath: "#/properties/marking/properties/experiments/properties/default/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.marking.properties.experiments.properties.default.else.type, parentSchema: schema33.properties.marking.properties.experiments.properties.default.else, data: data98 };
              if (vErrors === null) {
                vErrors = [err238];
              } else {
                vErrors.push(err238);
              }
              errors++;
            }
            var _valid1 = _errs222 === errors;
            valid42 = _valid1;
            ifClause1 = "else";
          }
          if (!valid42) {
            const err239 = { instancePath: instancePath + "/marking/experiments/default", schemaPath: "#/properties/marking/properties/experiments/properties/default/if", keyword: "if", params: { failingKeyword: ifClause1 }, message: 'must match "' + ifClause1 + '" schema', schema: schema33.properties.marking.properties.experiments.properties.default.if, parentSchema: schema33.properties.marking.properties.experiments.properties.default, data: data98 };
            if (vErrors === null) {
              vErrors = [err239];
            } else {
              vErrors.push(err239);
            }
            errors++;
          }
        }
        let data99 = data97.paths;
        if (data99 && typeof data99 == "object" && !Array.isArray(data99)) {
          for (const key12 in data99) {
            let data100 = data99[key12];
            if (typeof data100 !== "string" && !(typeof data100 == "number" && (!(data100 % 1) && !isNaN(data100)) && isFinite(data100))) {
              const err240 = { instancePath: instancePath + "/marking/experiments/paths/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/paths/additionalProperties/type", keyword: "type", params: { type: schema33.properties.marking.properties.experiments.properties.paths.additionalProperties.type }, message: "must be string,integer", schema: schema33.properties.marking.properties.experiments.properties.paths.additionalProperties.type, parentSchema: schema33.properties.marking.properties.experiments.properties.paths.additionalProperties, data: data100 };
              if (vErrors === null) {
                vErrors = [err240];
              } else {
                vErrors.push(err240);
              }
              errors++;
            }
            const _errs229 = errors;
            let valid44 = true;
            const _errs230 = errors;
            if (typeof data100 !== "string") {
              const err241 = {};
              if (vErrors === null) {
                vErrors = [err241];
              } else {
                vErrors.push(err241);
              }
              errors++;
            }
            var _valid2 = _errs230 === errors;
            errors = _errs229;
            if (vErrors !== null) {
              if (_errs229) {
                vErrors.length = _errs229;
              } else {
                vErrors = null;
              }
            }
            let ifClause2;
            if (_valid2) {
              const _errs232 = errors;
              if (typeof data100 === "string") {
                if (func1(data100) < 1) {
                  const err242 = { instancePath: instancePath + "/marking/experiments/paths/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/paths/additionalProperties/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.marking.properties.experiments.properties.paths.additionalProperties.then, data: data100 };
                  if (vErrors === null) {
                    vErrors = [err242];
                  } else {
                    vErrors.push(err242);
                  }
                  errors++;
                }
              } else {
                const err243 = { instancePath: instancePath + "/marking/experiments/paths/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/paths/additionalProperties/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.experiments.properties.paths.additionalProperties.then.type, parentSchema: schema33.properties.marking.properties.experiments.properties.paths.additionalProperties.then, data: data100 };
                if (vErrors === null) {
                  vErrors = [err243];
                } else {
                  vErrors.push(err243);
                }
                errors++;
              }
              var _valid2 = _errs232 === errors;
              valid44 = _valid2;
              ifClause2 = "then";
            } else {
              const _errs234 = errors;
              if (!(typeof data100 == "number" && (!(data100 % 1) && !isNaN(data100)) && isFinite(data100))) {
                const err244 = { instancePath: instancePath + "/marking/experiments/paths/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/paths/additionalProperties/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.marking.properties.experiments.properties.paths.additionalProperties.else.type, parentSchema: schema33.properties.marking.properties.experiments.properties.paths.additionalProperties.else, data: data100 };
                if (vErrors === null) {
                  vErrors = [err244];
                } else {
                  vErrors.push(err244);
                }
                errors++;
              }
              var _valid2 = _errs234 === errors;
              valid44 = _valid2;
              ifClause2 = "else";
            }
            if (!valid44) {
              const err245 = { instancePath: instancePath + "/marking/experiments/paths/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/paths/additionalProperties/if", keyword: "if", params: { failingKeyword: ifClause2 }, message: 'must match "' + ifClause2 + '" schema', schema: schema33.properties.marking.properties.experiments.properties.paths.additionalProperties.if, parentSchema: schema33.properties.marking.properties.experiments.properties.paths.additionalProperties, data: data100 };
              if (vErrors === null) {
                vErrors = [err245];
              } else {
                vErrors.push(err245);
              }
              errors++;
            }
          }
        } else {
          const err246 = { instancePath: instancePath + "/marking/experiments/paths", schemaPath: "#/properties/marking/properties/experiments/properties/paths/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.experiments.properties.paths.type, parentSchema: schema33.properties.marking.properties.experiments.properties.paths, data: data99 };
          if (vErrors === null) {
            vErrors = [err246];
          } else {
            vErrors.push(err246);
          }
          errors++;
        }
        let data101 = data97.vos;
        if (data101 && typeof data101 == "object" && !Array.isArray(data101)) {
          for (const key13 in data101) {
            let data102 = data101[key13];
            if (typeof data102 !== "string" && !(typeof data102 == "number" && (!(data102 % 1) && !isNaN(data102)) && isFinite(data102))) {
              const err247 = { instancePath: instancePath + "/marking/experiments/vos/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/vos/additionalProperties/type", keyword: "type", params: { type: schema33.properties.marking.properties.experiments.properties.vos.additionalProperties.type }, message: "must be string,integer", schema: schema33.properties.marking.properties.experiments.properties.vos.additionalProperties.type, parentSchema: schema33.properties.marking.properties.experiments.properties.vos.additionalProperties, data: data102 };
              if (vErrors === null) {
                vErrors = [err247];
              } else {
                vErrors.push(err247);
              }
              errors++;
            }
            const _errs241 = errors;
            let valid46 = true;
            const _errs242 = errors;
            if (typeof data102 !== "string") {
              const err248 = {};
              if (vErrors === null) {
                vErrors = [err248];
              } else {
                vErrors.push(err248);
              }
              errors++;
            }
            var _valid3 = _errs242 === errors;
            errors = _errs241;
            if (vErrors !== null) {
              if (_errs241) {
                vErrors.length = _errs241;
              } else {
                vErrors = null;
              }
            }
            let ifClause3;
            if (_valid3) {
              const _errs244 = errors;
              if (typeof data102 === "string") {
                if (func1(data102) < 1) {
                  const err249 = { instancePath: instancePath + "/marking/experiments/vos/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/vos/additionalProperties/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.marking.properties.experiments.properties.vos.additionalProperties.then, data: data102 };
                  if (vErrors === null) {
                    vErrors = [err249];
                  } else {
                    vErrors.push(err249);
                  }
                  errors++;
                }
              } else {
                const err250 = { instancePath: instancePath + "/marking/experiments/vos/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/vos/additionalProperties/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.experiments.properties.vos.additionalProperties.then.type, parentSchema: schema33.properties.marking.properties.experiments.properties.vos.additionalProperties.then, data: data102 };
                if (vErrors === null) {
                  vErrors = [err250];
                } else {
                  vErrors.push(err250);
                }
                errors++;
              }
              var _valid3 = _errs244 === errors;
              valid46 = _valid3;
              ifClause3 = "then";
            } else {
              const _errs246 = errors;
              if (!(typeof data102 == "number" && (!(data102 % 1) && !isNaN(data102)) && isFinite(data102))) {
                const err251 = { instancePath: instancePath + "/marking/experiments/vos/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/vos/additionalProperties/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.marking.properties.experiments.properties.vos.additionalProperties.else.type, parentSchema: schema33.properties.marking.properties.experiments.properties.vos.additionalProperties.else, data: data102 };
                if (vErrors === null) {
                  vErrors = [err251];
                } else {
                  vErrors.push(err251);
                }
                errors++;
              }
              var _valid3 = _errs246 === errors;
              valid46 = _valid3;
              ifClause3 = "else";
            }
            if (!valid46) {
              const err252 = { instancePath: instancePath + "/marking/experiments/vos/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/vos/additionalProperties/if", keyword: "if", params: { failingKeyword: ifClause3 }, message: 'must match "' + ifClause3 + '" schema', schema: schema33.properties.marking.properties.experiments.properties.vos.additionalProperties.if, parentSchema: schema33.properties.marking.properties.experiments.properties.vos.additionalProperties, data: data102 };
              if (vErrors === null) {
                vErrors = [err252];
              } else {
                vErrors.push(err252);
              }
              errors++;
            }
          }
        } else {
          const err253 = { instancePath: instancePath + "/marking/experiments/vos", schemaPath: "#/properties/marking/properties/experiments/properties/vos/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.experiments.properties.vos.type, parentSchema: schema33.properties.marking.properties.experiments.properties.vos, data: data101 };
          if (vErrors === null) {
            vErrors = [err253];
          } else {
            vErrors.push(err253);
          }
          errors++;
        }
        let data103 = data97.issuers;
        if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
          for (const key14 in data103) {
            let data104 = data103[key14];
            if (typeof data104 !== "string" && !(typeof data104 == "number" && (!(data104 % 1) && !isNaN(data104)) && isFinite(data104))) {
              const err254 = { instancePath: instancePath + "/marking/experiments/issuers/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/issuers/additionalProperties/type", keyword: "type", params: { type: schema33.properties.marking.properties.experiments.properties.issuers.additionalProperties.type }, message: "must be string,integer", schema: schema33.properties.marking.properties.experiments.properties.issuers.additionalProperties.type, parentSchema: schema33.properties.marking.properties.experiments.properties.issuers.additionalProperties, data: data104 };
              if (vErrors === null) {
                vErrors = [err254];
              } else {
                vErrors.push(err254);
              }
              errors++;
            }
            const _errs253 = errors;
            let valid48 = true;
            const _errs254 = errors;
            if (typeof data104 !== "string") {
              const err255 = {};
              if (vErrors === null) {
                vErrors = [err255];
              } else {
                vErrors.push(err255);
              }
              errors++;
            }
            var _valid4 = _errs254 === errors;
            errors = _errs253;
            if (vErrors !== null) {
              if (_errs253) {
                vErrors.length = _errs253;
              } else {
                vErrors = null;
              }
            }
            let ifClause4;
            if (_valid4) {
              const _errs256 = errors;
              if (typeof data104 === "string") {
                if (func1(data104) < 1) {
                  const err256 = { instancePath: instancePath + "/marking/experiments/issuers/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/issuers/additionalProperties/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.marking.properties.experiments.properties.issuers.additionalProperties.then, data: data104 };
                  if (vErrors === null) {
                    vErrors = [err256];
                  } else {
                    vErrors.push(err256);
                  }
                  errors++;
                }
              } else {
                const err257 = { instancePath: instancePath + "/marking/experiments/issuers/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/issuers/additionalProperties/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.experiments.properties.issuers.additionalProperties.then.type, parentSchema: schema33.properties.marking.properties.experiments.properties.issuers.additionalProperties.then, data: data104 };
                if (vErrors === null) {
                  vErrors = [err257];
                } else {
                  vErrors.push(err257);
                }
                errors++;
              }
              var _valid4 = _errs256 === errors;
              valid48 = _valid4;
              ifClause4 = "then";
            } else {
              const _errs258 = errors;
              if (!(typeof data104 == "number" && (!(data104 % 1) && !isNaN(data104)) && isFinite(data104))) {
                const err258 = { instancePath: instancePath + "/marking/experiments/issuers/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/issuers/additionalProperties/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.marking.properties.experiments.properties.issuers.additionalProperties.else.type, parentSchema: schema33.properties.marking.properties.experiments.properties.issuers.additionalProperties.else, data: data104 };
                if (vErrors === null) {
                  vErrors = [err258];
                } else {
                  vErrors.push(err258);
                }
                errors++;
              }
              var _valid4 = _errs258 === errors;
              valid48 = _valid4;
              ifClause4 = "else";
            }
            if (!valid48) {
              const err259 = { instancePath: instancePath + "/marking/experiments/issuers/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/experiments/properties/issuers/additionalProperties/if", keyword: "if", params: { failingKeyword: ifClause4 }, message: 'must match "' + ifClause4 + '" schema', schema: schema33.properties.marking.properties.experiments.properties.issuers.additionalProperties.if, parentSchema: schema33.properties.marking.properties.experiments.properties.issuers.additionalProperties, data: data104 };
              if (vErrors === null) {
                vErrors = [err259];
              } else {
                vErrors.push(err259);
              }
              errors++;
            }
          }
        } else {
          const err260 = { instancePath: instancePath + "/marking/experiments/issuers", schemaPath: "#/properties/marking/properties/experiments/properties/issuers/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.experiments.properties.issuers.type, parentSchema: schema33.properties.marking.properties.experiments.properties.issuers, data: data103 };
          if (vErrors === null) {
            vErrors = [err260];
          } else {
            vErrors.push(err260);
          }
          errors++;
        }
      } else {
        const err261 = { instancePath: instancePath + "/marking/experiments", schemaPath: "#/properties/marking/properties/experiments/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.experiments.type, parentSchema: schema33.properties.marking.properties.experiments, data: data97 };
        if (vErrors === null) {
          vErrors = [err261];
        } else {
          vErrors.push(err261);
        }
        errors++;
      }
      let data105 = data95.activities;
      if (data105 && typeof data105 == "object" && !Array.isArray(data105)) {
        for (const key15 in data105) {
          let data106 = data105[key15];
          if (data106 && typeof data106 == "object" && !Array.isArray(data106)) {
            if (data106.roles === void 0) {
              data106.roles = {};
            }
            if (data106.users === void 0) {
              data106.users = {};
            }
            for (const key16 in data106) {
              if (!(key16 === "default" || key16 === "roles" || key16 === "users")) {
                const err262 = { instancePath: instancePath + "/marking/activities/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.marking.properties.activities.additionalProperties, data: data106 };
                if (vErrors === null) {
                  vErrors = [err262];
                } else {
                  vErrors.push(err262);
                }
                errors++;
              }
            }
            if (data106.default !== void 0) {
              let data107 = data106.default;
              if (typeof data107 !== "string" && !(typeof data107 == "number" && (!(data107 % 1) && !isNaN(data107)) && isFinite(data107))) {
                const err263 = { instancePath: instancePath + "/marking/activities/" + key15.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/default/type", keyword: "type", params: { type: schema33.properties.marking.properties.activities.additionalProperties.properties.default.type }, message: "must be string,integer", schema: schema33.properties.marking.properties.activities.additionalProperties.properties.default.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.default, data: data107 };
                if (vErrors === null) {
                  vErrors = [err263];
                } else {
                  vErrors.push(err263);
                }
                errors++;
              }
              const _errs268 = errors;
              let valid51 = true;
              const _errs269 = errors;
              if (typeof data107 !== "string") {
                const err264 = {};
                if (vErrors === null) {
                  vErrors = [err264];
                } else {
                  vErrors.push(err264);
                }
                errors++;
              }
              var _valid5 = _errs269 === errors;
              errors = _errs268;
              if (vErrors !== null) {
                if (_errs268) {
                  vErrors.length = _errs268;
                } else {
                  vErrors = null;
                }
              }
              let ifClause5;
              if (_valid5) {
                const _errs271 = errors;
                if (typeof data107 === "string") {
                  if (func1(data107) < 1) {
                    const err265 = { instancePath: instancePath + "/marking/activities/" + key15.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/default/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.default.then, data: data107 };
                    if (vErrors === null) {
                      vErrors = [err265];
                    } else {
                      vErrors.push(err265);
                    }
                    errors++;
                  }
                } else {
                  const err266 = { instancePath: instancePath + "/marking/activities/" + key15.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/default/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.activities.additionalProperties.properties.default.then.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.default.then, data: data107 };
                  if (vErrors === null) {
                    vErrors = [err266];
                  } else {
                    vErrors.push(err266);
                  }
                  errors++;
                }
                var _valid5 = _errs271 === errors;
                valid51 = _valid5;
                ifClause5 = "then";
              } else {
                const _errs273 = errors;
                if (!(typeof data107 == "number" && (!(data107 % 1) && !isNaN(data107)) && isFinite(data107))) {
                  const err267 = { instancePath: instancePath + "/marking/activities/" + key15.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/default/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.marking.properties.activities.additionalProperties.properties.default.else.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.default.else, data: data107 };
                  if (vErrors === null) {
                    vErrors = [err267];
                  } else {
                    vErrors.push(err267);
                  }
                  errors++;
                }
                var _valid5 = _errs273 === errors;
                valid51 = _valid5;
                ifClause5 = "else";
              }
              if (!valid51) {
                const err268 = { instancePath: instancePath + "/marking/activities/" + key15.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/default/if", keyword: "if", params: { failingKeyword: ifClause5 }, message: 'must match "' + ifClause5 + '" schema', schema: schema33.properties.marking.properties.activities.additionalProperties.properties.default.if, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.default, data: data107 };
                if (vErrors === null) {
                  vErrors = [err268];
                } else {
                  vErrors.push(err268);
                }
                errors++;
              }
            }
            let data108 = data106.roles;
            if (data108 && typeof data108 == "object" && !Array.isArray(data108)) {
              for (const key17 in data108) {
                let data109 = data108[key17];
                if (typeof data109 !== "string" && !(typeof data109 == "number" && (!(data109 % 1) && !isNaN(data109)) && isFinite(data109))) {
                  const err269 = { instancePath: instancePath + "/marking/activities/" + key15.replace(/~/g, "~0").replace(/\//g, "~1") + "/roles/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/roles/additionalProperties/type", keyword: "type", params: { type: schema33.properties.marking.properties.activities.additionalProperties.properties.roles.additionalProperties.type }, message: "must be string,integer", schema: schema33.properties.marking.properties.activities.additionalProperties.properties.roles.additionalProperties.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.roles.additionalProperties, data: data109 };
                  if (vErrors === null) {
                    vErrors = [err269];
                  } else {
                    vErrors.push(err269);
                  }
                  errors++;
                }
                const _errs280 = errors;
                let valid53 = true;
                const _errs281 = errors;
                if (typeof data109 !== "string") {
                  const err270 = {};
                  if (vErrors === null) {
                    vErrors = [err270];
                  } else {
                    vErrors.push(err270);
                  }
                  errors++;
                }
                var _valid6 = _errs281 === errors;
                errors = _errs280;
                if (vErrors !== null) {
                  if (_errs280) {
                    vErrors.length = _errs280;
                  } else {
                    vErrors = null;
                  }
                }
                let ifClause6;
                if (_valid6) {
                  const _errs283 = errors;
                  if (typeof data109 === "string") {
                    if (func1(data109) < 1) {
                      const err271 = { instancePath: instancePath + "/marking/activities/" + key15.replace(/~/g, "~0").replace(/\//g, "~1") + "/roles/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/roles/additionalProperties/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.roles.additionalProperties.then, data: data109 };
                      if (vErrors === null) {
                        vErrors = [err271];
                      } else {
                        vErrors.push(err271);
                      }
                      errors++;
                    }
                  } else {
                    const err272 = { instancePath: instancePath + "/marking/activities/" + key15.replace(/~/g, "~0").replace(/\//g, "~1") + "/roles/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/roles/additionalProperties/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.activities.additionalProperties.properties.roles.additionalProperties.then.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.roles.additionalProperties.then, data: data109 };
                    if (vErrors === null) {
                      vErrors = [err272];
                    } else {
                      vErrors.push(err272);
                    }
                    errors++;
                  }
                  var _valid6 = _errs283 === errors;
                  valid53 = _valid6;
                  ifClause6 = "then";
                } else {
                  const _errs285 = errors;
                  if (!(typeof data109 == "number" && (!(data109 % 1) && !isNaN(data109)) && isFinite(data109))) {
                    const err273 = { instancePath: instancePath + "/marking/activities/" + key15.replace(/~/g, "~0").replace(/\//g, "~1") + "/roles/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/roles/additionalProperties/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.marking.properties.activities.additionalProperties.properties.roles.additionalProperties.else.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.roles.additionalProperties.else, data: data109 };
                    if (vErrors === null) {
                      vErrors = [err273];
                    } else {
                      vErrors.push(err273);
                    }
                    errors++;
                  }
                  var _valid6 = _errs285 === errors;
                  valid53 = _valid6;
                  ifClause6 = "else";
                }
                if (!valid53) {
                  const err274 = { instancePath: instancePath + "/marking/activities/" + key15.replace(/~/g, "~0").replace(/\//g, "~1") + "/roles/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/roles/additionalProperties/if", keyword: "if", params: { failingKeyword: ifClause6 }, message: 'must match "' + ifClause6 + '" schema', schema: schema33.properties.marking.properties.activities.additionalProperties.properties.roles.additionalProperties.if, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.roles.additionalProperties, data: data109 };
                  if (vErrors === null) {
                    vErrors = [err274];
                  } else {
                    vErrors.push(err274);
                  }
                  errors++;
                }
              }
            } else {
              const err275 = { instancePath: instancePath + "/marking/activities/" + key15.replace(/~/g, "~0").replace(/\//g, "~1") + "/roles", schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/roles/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.activities.additionalProperties.properties.roles.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.roles, data: data108 };
              if (vErrors === null) {
                vErrors = [err275];
              } else {
                vErrors.push(err275);
              }
              errors++;
            }
            let data110 = data106.users;
            if (data110 && typeof data110 == "object" && !Array.isArray(data110)) {
              for (const key18 in data110) {
                let data111 = data110[key18];
                if (typeof data111 !== "string" && !(typeof data111 == "number" && (!(data111 % 1) && !isNaN(data111)) && isFinite(data111))) {
                  const err276 = { instancePath: instancePath + "/marking/activities/" + key15.replace(/~/g, "~0").replace(/\//g, "~1") + "/users/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/users/additionalProperties/type", keyword: "type", params: { type: schema33.properties.marking.properties.activities.additionalProperties.properties.users.additionalProperties.type }, message: "must be string,integer", schema: schema33.properties.marking.properties.activities.additionalProperties.properties.users.additionalProperties.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.users.additionalProperties, data: data111 };
                  if (vErrors === null) {
                    vErrors = [err276];
                  } else {
                    vErrors.push(err276);
                  }
                  errors++;
                }
                const _errs292 = errors;
                let valid55 = true;
                const _errs293 = errors;
                if (typeof data111 !== "string") {
                  const err277 = {};
                  if (vErrors === null) {
                    vErrors = [err277];
                  } else {
                    vErrors.push(err277);
                  }
                  errors++;
                }
                var _valid7 = _errs293 === errors;
                errors = _errs292;
                if (vErrors !== null) {
                  if (_errs292) {
                    vErrors.length = _errs292;
                  } else {
                    vErrors = null;
                  }
                }
                let ifClause7;
                if (_valid7) {
                  const _errs295 = errors;
                  if (typeof data111 === "string") {
                    if (func1(data111) < 1) {
                      const err278 = { instancePath: instancePath + "/marking/activities/" + key15.replace(/~/g, "~0").replace(/\//g, "~1") + "/users/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/users/additionalProperties/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.users.additionalProperties.then, data: data111 };
                      if (vErrors === null) {
                        vErrors = [err278];
                      } else {
                        vErrors.push(err278);
                      }
                      errors++;
                    }
                  } else {
                    const err279 = { instancePath: instancePath + "/marking/activities/" + key15.replace(/~/g, "~0").replace(/\//g, "~1") + "/users/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/users/additionalProperties/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.activities.additionalProperties.properties.users.additionalProperties.then.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.users.additionalProperties.then, data: data111 };
                    if (vErrors === null) {
                      vErrors = [err279];
                    } else {
                      vErrors.push(err279);
                    }
                    errors++;
                  }
                  var _valid7 = _errs295 === errors;
                  valid55 = _valid7;
                  ifClause7 = "then";
                } else {
                  const _errs297 = errors;
                  if (!(typeof data111 == "number" && (!(data111 % 1) && !isNaN(data111)) && isFinite(data111))) {
                    const err280 = { instancePath: instancePath + "/marking/activities/" + key15.replace(/~/g, "~0").replace(/\//g, "~1") + "/users/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/users/additionalProperties/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.marking.properties.activities.additionalProperties.properties.users.additionalProperties.else.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.users.additionalProperties.else, data: data111 };
                    if (vErrors === null) {
                      vErrors = [err280];
                    } else {
                      vErrors.push(err280);
                    }
                    errors++;
                  }
                  var _valid7 = _errs297 === errors;
                  valid55 = _valid7;
                  ifClause7 = "else";
                }
                if (!valid55) {
                  const err281 = { instancePath: instancePath + "/marking/activities/" + key15.replace(/~/g, "~0").replace(/\//g, "~1") + "/users/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/users/additionalProperties/if", keyword: "if", params: { failingKeyword: ifClause7 }, message: 'must match "' + ifClause7 + '" schema', schema: schema33.properties.marking.properties.activities.additionalProperties.properties.users.additionalProperties.if, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.users.additionalProperties, data: data111 };
                  if (vErrors === null) {
                    vErrors = [err281];
                  } else {
                    vErrors.push(err281);
                  }
                  errors++;
                }
              }
            } else {
              const err282 = { instancePath: instancePath + "/marking/activities/" + key15.replace(/~/g, "~0").replace(/\//g, "~1") + "/users", schemaPath: "#/properties/marking/properties/activities/additionalProperties/properties/users/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.activities.additionalProperties.properties.users.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties.properties.users, data: data110 };
              if (vErrors === null) {
                vErrors = [err282];
              } else {
                vErrors.push(err282);
              }
              errors++;
            }
          } else {
            const err283 = { instancePath: instancePath + "/marking/activities/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/activities/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.activities.additionalProperties.type, parentSchema: schema33.properties.marking.properties.activities.additionalProperties, data: data106 };
            if (vErrors === null) {
              vErrors = [err283];
            } else {
              vErrors.push(err283);
            }
            errors++;
          }
        }
      } else {
        const err284 = { instancePath: instancePath + "/marking/activities", schemaPath: "#/properties/marking/properties/activities/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.activities.type, parentSchema: schema33.properties.marking.properties.activities, data: data105 };
        if (vErrors === null) {
          vErrors = [err284];
        } else {
          vErrors.push(err284);
        }
        errors++;
      }
      let data112 = data95.registry;
      if (data112 && typeof data112 == "object" && !Array.isArray(data112)) {
        if (data112.source === void 0) {
          data112.source = "https://www.scitags.org/api.json";
        }
        if (data112.refreshMinutes === void 0) {
          data112.refreshMinutes = 720;
        }
        if (data112.timeoutMs === void 0) {
          data112.timeoutMs = 5e3;
        }
        for (const key19 in data112) {
          if (!(key19 === "source" || key19 === "cacheFile" || key19 === "refreshMinutes" || key19 === "timeoutMs")) {
            const err285 = { instancePath: instancePath + "/marking/registry", schemaPath: "#/properties/marking/properties/registry/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.marking.properties.registry, data: data112 };
            if (vErrors === null) {
              vErrors = [err285];
            } else {
              vErrors.push(err285);
            }
            errors++;
          }
        }
        let data113 = data112.source;
        if (typeof data113 === "string") {
          if (func1(data113) < 1) {
            const err286 = { instancePath: instancePath + "/marking/registry/source", schemaPath: "#/properties/marking/properties/registry/properties/source/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.marking.properties.registry.properties.source, data: data113 };
            if (vErrors === null) {
              vErrors = [err286];
            } else {
              vErrors.push(err286);
            }
            errors++;
          }
        } else {
          const err287 = { instancePath: instancePath + "/marking/registry/source", schemaPath: "#/properties/marking/properties/registry/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.registry.properties.source.type, parentSchema: schema33.properties.marking.properties.registry.properties.source, data: data113 };
          if (vErrors === null) {
            vErrors = [err287];
          } else {
            vErrors.push(err287);
          }
          errors++;
        }
        if (data112.cacheFile !== void 0) {
          let data114 = data112.cacheFile;
          if (typeof data114 === "string") {
            if (func1(data114) < 1) {
              const err288 = { instancePath: instancePath + "/marking/registry/cacheFile", schemaPath: "#/properties/marking/properties/registry/properties/cacheFile/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.marking.properties.registry.properties.cacheFile, data: data114 };
              if (vErrors === null) {
                vErrors = [err288];
              } else {
                vErrors.push(err288);
              }
              errors++;
            }
          } else {
            const err289 = { instancePath: instancePath + "/marking/registry/cacheFile", schemaPath: "#/properties/marking/properties/registry/properties/cacheFile/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.registry.properties.cacheFile.type, parentSchema: schema33.properties.marking.properties.registry.properties.cacheFile, data: data114 };
            if (vErrors === null) {
              vErrors = [err289];
            } else {
              vErrors.push(err289);
            }
            errors++;
          }
        }
        let data115 = data112.refreshMinutes;
        if (typeof data115 == "number" && isFinite(data115)) {
          if (data115 > 10080 || isNaN(data115)) {
            const err290 = { instancePath: instancePath + "/marking/registry/refreshMinutes", schemaPath: "#/properties/marking/properties/registry/properties/refreshMinutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10080 }, message: "must be <= 10080", schema: 10080, parentSchema: schema33.properties.marking.properties.registry.properties.refreshMinutes, data: data115 };
            if (vErrors === null) {
              vErrors = [err290];
            } else {
              vErrors.push(err290);
            }
            errors++;
          }
          if (data115 < 0 || isNaN(data115)) {
            const err291 = { instancePath: instancePath + "/marking/registry/refreshMinutes", schemaPath: "#/properties/marking/properties/registry/properties/refreshMinutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.marking.properties.registry.properties.refreshMinutes, data: data115 };
            if (vErrors === null) {
              vErrors = [err291];
            } else {
              vErrors.push(err291);
            }
            errors++;
          }
        } else {
          const err292 = { instancePath: instancePath + "/marking/registry/refreshMinutes", schemaPath: "#/properties/marking/properties/registry/properties/refreshMinutes/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema33.properties.marking.properties.registry.properties.refreshMinutes.type, parentSchema: schema33.properties.marking.properties.registry.properties.refreshMinutes, data: data115 };
          if (vErrors === null) {
            vErrors = [err292];
          } else {
            vErrors.push(err292);
          }
          errors++;
        }
        let data116 = data112.timeoutMs;
        if (!(typeof data116 == "number" && (!(data116 % 1) && !isNaN(data116)) && isFinite(data116))) {
          const err293 = { instancePath: instancePath + "/marking/registry/timeoutMs", schemaPath: "#/properties/marking/properties/registry/properties/timeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.marking.properties.registry.properties.timeoutMs.type, parentSchema: schema33.properties.marking.properties.registry.properties.timeoutMs, data: data116 };
          if (vErrors === null) {
            vErrors = [err293];
          } else {
            vErrors.push(err293);
          }
          errors++;
        }
        if (typeof data116 == "number" && isFinite(data116)) {
          if (data116 > 6e5 || isNaN(data116)) {
            const err294 = { instancePath: instancePath + "/marking/registry/timeoutMs", schemaPath: "#/properties/marking/properties/registry/properties/timeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6e5 }, message: "must be <= 600000", schema: 6e5, parentSchema: schema33.properties.marking.properties.registry.properties.timeoutMs, data: data116 };
            if (vErrors === null) {
              vErrors = [err294];
            } else {
              vErrors.push(err294);
            }
            errors++;
          }
          if (data116 < 1 || isNaN(data116)) {
            const err295 = { instancePath: instancePath + "/marking/registry/timeoutMs", schemaPath: "#/properties/marking/properties/registry/properties/timeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.marking.properties.registry.properties.timeoutMs, data: data116 };
            if (vErrors === null) {
              vErrors = [err295];
            } else {
              vErrors.push(err295);
            }
            errors++;
          }
        }
      } else {
        const err296 = { instancePath: instancePath + "/marking/registry", schemaPath: "#/properties/marking/properties/registry/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.registry.type, parentSchema: schema33.properties.marking.properties.registry, data: data112 };
        if (vErrors === null) {
          vErrors = [err296];
        } else {
          vErrors.push(err296);
        }
        errors++;
      }
      let data117 = data95.idleMs;
      if (!(typeof data117 == "number" && (!(data117 % 1) && !isNaN(data117)) && isFinite(data117))) {
        const err297 = { instancePath: instancePath + "/marking/idleMs", schemaPath: "#/properties/marking/properties/idleMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.marking.properties.idleMs.type, parentSchema: schema33.properties.marking.properties.idleMs, data: data117 };
        if (vErrors === null) {
          vErrors = [err297];
        } else {
          vErrors.push(err297);
        }
        errors++;
      }
      if (typeof data117 == "number" && isFinite(data117)) {
        if (data117 > 36e5 || isNaN(data117)) {
          const err298 = { instancePath: instancePath + "/marking/idleMs", schemaPath: "#/properties/marking/properties/idleMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36e5 }, message: "must be <= 3600000", schema: 36e5, parentSchema: schema33.properties.marking.properties.idleMs, data: data117 };
          if (vErrors === null) {
            vErrors = [err298];
          } else {
            vErrors.push(err298);
          }
          errors++;
        }
        if (data117 < 10 || isNaN(data117)) {
          const err299 = { instancePath: instancePath + "/marking/idleMs", schemaPath: "#/properties/marking/properties/idleMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 10 }, message: "must be >= 10", schema: 10, parentSchema: schema33.properties.marking.properties.idleMs, data: data117 };
          if (vErrors === null) {
            vErrors = [err299];
          } else {
            vErrors.push(err299);
          }
          errors++;
        }
      }
      let data118 = data95.ongoingMs;
      if (!(typeof data118 == "number" && (!(data118 % 1) && !isNaN(data118)) && isFinite(data118))) {
        const err300 = { instancePath: instancePath + "/marking/ongoingMs", schemaPath: "#/properties/marking/properties/ongoingMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.marking.properties.ongoingMs.type, parentSchema: schema33.properties.marking.properties.ongoingMs, data: data118 };
        if (vErrors === null) {
          vErrors = [err300];
        } else {
          vErrors.push(err300);
        }
        errors++;
      }
      if (typeof data118 == "number" && isFinite(data118)) {
        if (data118 > 864e5 || isNaN(data118)) {
          const err301 = { instancePath: instancePath + "/marking/ongoingMs", schemaPath: "#/properties/marking/properties/ongoingMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema33.properties.marking.properties.ongoingMs, data: data118 };
          if (vErrors === null) {
            vErrors = [err301];
          } else {
            vErrors.push(err301);
          }
          errors++;
        }
        if (data118 < 0 || isNaN(data118)) {
          const err302 = { instancePath: instancePath + "/marking/ongoingMs", schemaPath: "#/properties/marking/properties/ongoingMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.marking.properties.ongoingMs, data: data118 };
          if (vErrors === null) {
            vErrors = [err302];
          } else {
            vErrors.push(err302);
          }
          errors++;
        }
      }
      let data119 = data95.addresses;
      if (data119 && typeof data119 == "object" && !Array.isArray(data119)) {
        for (const key20 in data119) {
          let data120 = data119[key20];
          if (typeof data120 === "string") {
            if (func1(data120) < 2) {
              const err303 = { instancePath: instancePath + "/marking/addresses/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/addresses/additionalProperties/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: schema33.properties.marking.properties.addresses.additionalProperties, data: data120 };
              if (vErrors === null) {
                vErrors = [err303];
              } else {
                vErrors.push(err303);
              }
              errors++;
            }
          } else {
            const err304 = { instancePath: instancePath + "/marking/addresses/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/marking/properties/addresses/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.addresses.additionalProperties.type, parentSchema: schema33.properties.marking.properties.addresses.additionalProperties, data: data120 };
            if (vErrors === null) {
              vErrors = [err304];
            } else {
              vErrors.push(err304);
            }
            errors++;
          }
        }
      } else {
        const err305 = { instancePath: instancePath + "/marking/addresses", schemaPath: "#/properties/marking/properties/addresses/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.addresses.type, parentSchema: schema33.properties.marking.properties.addresses, data: data119 };
        if (vErrors === null) {
          vErrors = [err305];
        } else {
          vErrors.push(err305);
        }
        errors++;
      }
      let data121 = data95.fireflies;
      if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
        if (data121.collectors === void 0) {
          data121.collectors = [];
        }
        if (data121.toFarEnd === void 0) {
          data121.toFarEnd = true;
        }
        for (const key21 in data121) {
          if (!(key21 === "collectors" || key21 === "toFarEnd" || key21 === "hostName")) {
            const err306 = { instancePath: instancePath + "/marking/fireflies", schemaPath: "#/properties/marking/properties/fireflies/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.marking.properties.fireflies, data: data121 };
            if (vErrors === null) {
              vErrors = [err306];
            } else {
              vErrors.push(err306);
            }
            errors++;
          }
        }
        let data122 = data121.collectors;
        if (Array.isArray(data122)) {
          const len14 = data122.length;
          for (let i15 = 0; i15 < len14; i15++) {
            let data123 = data122[i15];
            if (typeof data123 === "string") {
              if (!pattern10.test(data123)) {
                const err307 = { instancePath: instancePath + "/marking/fireflies/collectors/" + i15, schemaPath: "#/properties/marking/properties/fireflies/properties/collectors/items/pattern", keyword: "pattern", params: { pattern: "^(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]/]+)(:[0-9]{1,5})?$" }, message: 'must match pattern "^(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]/]+)(:[0-9]{1,5})?$"', schema: "^(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]/]+)(:[0-9]{1,5})?$", parentSchema: schema33.properties.marking.properties.fireflies.properties.collectors.items, data: data123 };
                if (vErrors === null) {
                  vErrors = [err307];
                } else {
                  vErrors.push(err307);
                }
                errors++;
              }
            } else {
              const err308 = { instancePath: instancePath + "/marking/fireflies/collectors/" + i15, schemaPath: "#/properties/marking/properties/fireflies/properties/collectors/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.fireflies.properties.collectors.items.type, parentSchema: schema33.properties.marking.properties.fireflies.properties.collectors.items, data: data123 };
              if (vErrors === null) {
                vErrors = [err308];
              } else {
                vErrors.push(err308);
              }
              errors++;
            }
          }
        } else {
          const err309 = { instancePath: instancePath + "/marking/fireflies/collectors", schemaPath: "#/properties/marking/properties/fireflies/properties/collectors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.marking.properties.fireflies.properties.collectors.type, parentSchema: schema33.properties.marking.properties.fireflies.properties.collectors, data: data122 };
          if (vErrors === null) {
            vErrors = [err309];
          } else {
            vErrors.push(err309);
          }
          errors++;
        }
        let data124 = data121.toFarEnd;
        if (typeof data124 !== "boolean") {
          const err310 = { instancePath: instancePath + "/marking/fireflies/toFarEnd", schemaPath: "#/properties/marking/properties/fireflies/properties/toFarEnd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.marking.properties.fireflies.properties.toFarEnd.type, parentSchema: schema33.properties.marking.properties.fireflies.properties.toFarEnd, data: data124 };
          if (vErrors === null) {
            vErrors = [err310];
          } else {
            vErrors.push(err310);
          }
          errors++;
        }
        if (data121.hostName !== void 0) {
          let data125 = data121.hostName;
          if (typeof data125 === "string") {
            if (!pattern11.test(data125)) {
              const err311 = { instancePath: instancePath + "/marking/fireflies/hostName", schemaPath: "#/properties/marking/properties/fireflies/properties/hostName/pattern", keyword: "pattern", params: { pattern: "^[!-~]{1,255}$" }, message: 'must match pattern "^[!-~]{1,255}$"', schema: "^[!-~]{1,255}$", parentSchema: schema33.properties.marking.properties.fireflies.properties.hostName, data: data125 };
              if (vErrors === null) {
                vErrors = [err311];
              } else {
                vErrors.push(err311);
              }
              errors++;
            }
          } else {
            const err312 = { instancePath: instancePath + "/marking/fireflies/hostName", schemaPath: "#/properties/marking/properties/fireflies/properties/hostName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.fireflies.properties.hostName.type, parentSchema: schema33.properties.marking.properties.fireflies.properties.hostName, data: data125 };
            if (vErrors === null) {
              vErrors = [err312];
            } else {
              vErrors.push(err312);
            }
            errors++;
          }
        }
      } else {
        const err313 = { instancePath: instancePath + "/marking/fireflies", schemaPath: "#/properties/marking/properties/fireflies/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.fireflies.type, parentSchema: schema33.properties.marking.properties.fireflies, data: data121 };
        if (vErrors === null) {
          vErrors = [err313];
        } else {
          vErrors.push(err313);
        }
        errors++;
      }
      let data126 = data95.flowd;
      if (data126 && typeof data126 == "object" && !Array.isArray(data126)) {
        for (const key22 in data126) {
          if (!(key22 === "pipe" || key22 === "api")) {
            const err314 = { instancePath: instancePath + "/marking/flowd", schemaPath: "#/properties/marking/properties/flowd/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.marking.properties.flowd, data: data126 };
            if (vErrors === null) {
              vErrors = [err314];
            } else {
              vErrors.push(err314);
            }
            errors++;
          }
        }
        if (data126.pipe !== void 0) {
          let data127 = data126.pipe;
          if (typeof data127 === "string") {
            if (func1(data127) < 1) {
              const err315 = { instancePath: instancePath + "/marking/flowd/pipe", schemaPath: "#/properties/marking/properties/flowd/properties/pipe/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.marking.properties.flowd.properties.pipe, data: data127 };
              if (vErrors === null) {
                vErrors = [err315];
              } else {
                vErrors.push(err315);
              }
              errors++;
            }
          } else {
            const err316 = { instancePath: instancePath + "/marking/flowd/pipe", schemaPath: "#/properties/marking/properties/flowd/properties/pipe/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.flowd.properties.pipe.type, parentSchema: schema33.properties.marking.properties.flowd.properties.pipe, data: data127 };
            if (vErrors === null) {
              vErrors = [err316];
            } else {
              vErrors.push(err316);
            }
            errors++;
          }
        }
        if (data126.api !== void 0) {
          let data128 = data126.api;
          if (typeof data128 === "string") {
            if (!pattern12.test(data128)) {
              const err317 = { instancePath: instancePath + "/marking/flowd/api", schemaPath: "#/properties/marking/properties/flowd/properties/api/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"', schema: "^https?://", parentSchema: schema33.properties.marking.properties.flowd.properties.api, data: data128 };
              if (vErrors === null) {
                vErrors = [err317];
              } else {
                vErrors.push(err317);
              }
              errors++;
            }
          } else {
            const err318 = { instancePath: instancePath + "/marking/flowd/api", schemaPath: "#/properties/marking/properties/flowd/properties/api/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.flowd.properties.api.type, parentSchema: schema33.properties.marking.properties.flowd.properties.api, data: data128 };
            if (vErrors === null) {
              vErrors = [err318];
            } else {
              vErrors.push(err318);
            }
            errors++;
          }
        }
      } else {
        const err319 = { instancePath: instancePath + "/marking/flowd", schemaPath: "#/properties/marking/properties/flowd/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.properties.flowd.type, parentSchema: schema33.properties.marking.properties.flowd, data: data126 };
        if (vErrors === null) {
          vErrors = [err319];
        } else {
          vErrors.push(err319);
        }
        errors++;
      }
      let data129 = data95.markerQueue;
      if (!(typeof data129 == "number" && (!(data129 % 1) && !isNaN(data129)) && isFinite(data129))) {
        const err320 = { instancePath: instancePath + "/marking/markerQueue", schemaPath: "#/properties/marking/properties/markerQueue/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.marking.properties.markerQueue.type, parentSchema: schema33.properties.marking.properties.markerQueue, data: data129 };
        if (vErrors === null) {
          vErrors = [err320];
        } else {
          vErrors.push(err320);
        }
        errors++;
      }
      if (typeof data129 == "number" && isFinite(data129)) {
        if (data129 > 1e7 || isNaN(data129)) {
          const err321 = { instancePath: instancePath + "/marking/markerQueue", schemaPath: "#/properties/marking/properties/markerQueue/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000", schema: 1e7, parentSchema: schema33.properties.marking.properties.markerQueue, data: data129 };
          if (vErrors === null) {
            vErrors = [err321];
          } else {
            vErrors.push(err321);
          }
          errors++;
        }
        if (data129 < 1 || isNaN(data129)) {
          const err322 = { instancePath: instancePath + "/marking/markerQueue", schemaPath: "#/properties/marking/properties/markerQueue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.marking.properties.markerQueue, data: data129 };
          if (vErrors === null) {
            vErrors = [err322];
          } else {
            vErrors.push(err322);
          }
          errors++;
        }
      }
      let data130 = data95.packets;
      if (typeof data130 !== "string") {
        const err323 = { instancePath: instancePath + "/marking/packets", schemaPath: "#/properties/marking/properties/packets/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.packets.type, parentSchema: schema33.properties.marking.properties.packets, data: data130 };
        if (vErrors === null) {
          vErrors = [err323];
        } else {
          vErrors.push(err323);
        }
        errors++;
      }
      if (!(data130 === "auto" || data130 === "required" || data130 === "off")) {
        const err324 = { instancePath: instancePath + "/marking/packets", schemaPath: "#/properties/marking/properties/packets/enum", keyword: "enum", params: { allowedValues: schema33.properties.marking.properties.packets.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.marking.properties.packets.enum, parentSchema: schema33.properties.marking.properties.packets, data: data130 };
        if (vErrors === null) {
          vErrors = [err324];
        } else {
          vErrors.push(err324);
        }
        errors++;
      }
      let data131 = data95.packetInterfaces;
      if (Array.isArray(data131)) {
        const len15 = data131.length;
        for (let i16 = 0; i16 < len15; i16++) {
          let data132 = data131[i16];
          if (typeof data132 === "string") {
            if (!pattern13.test(data132)) {
              const err325 = { instancePath: instancePath + "/marking/packetInterfaces/" + i16, schemaPath: "#/properties/marking/properties/packetInterfaces/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s/]{1,15}$" }, message: 'must match pattern "^[^\\s/]{1,15}$"', schema: "^[^\\s/]{1,15}$", parentSchema: schema33.properties.marking.properties.packetInterfaces.items, data: data132 };
              if (vErrors === null) {
                vErrors = [err325];
              } else {
                vErrors.push(err325);
              }
              errors++;
            }
          } else {
            const err326 = { instancePath: instancePath + "/marking/packetInterfaces/" + i16, schemaPath: "#/properties/marking/properties/packetInterfaces/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.packetInterfaces.items.type, parentSchema: schema33.properties.marking.properties.packetInterfaces.items, data: data132 };
            if (vErrors === null) {
              vErrors = [err326];
            } else {
              vErrors.push(err326);
            }
            errors++;
          }
        }
      } else {
        const err327 = { instancePath: instancePath + "/marking/packetInterfaces", schemaPath: "#/properties/marking/properties/packetInterfaces/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.marking.properties.packetInterfaces.type, parentSchema: schema33.properties.marking.properties.packetInterfaces, data: data131 };
        if (vErrors === null) {
          vErrors = [err327];
        } else {
          vErrors.push(err327);
        }
        errors++;
      }
      if (data95.packetPins !== void 0) {
        let data133 = data95.packetPins;
        if (typeof data133 === "string") {
          if (func1(data133) < 1) {
            const err328 = { instancePath: instancePath + "/marking/packetPins", schemaPath: "#/properties/marking/properties/packetPins/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.marking.properties.packetPins, data: data133 };
            if (vErrors === null) {
              vErrors = [err328];
            } else {
              vErrors.push(err328);
            }
            errors++;
          }
        } else {
          const err329 = { instancePath: instancePath + "/marking/packetPins", schemaPath: "#/properties/marking/properties/packetPins/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.marking.properties.packetPins.type, parentSchema: schema33.properties.marking.properties.packetPins, data: data133 };
          if (vErrors === null) {
            vErrors = [err329];
          } else {
            vErrors.push(err329);
          }
          errors++;
        }
      }
      let data134 = data95.peerLabels;
      if (typeof data134 !== "boolean") {
        const err330 = { instancePath: instancePath + "/marking/peerLabels", schemaPath: "#/properties/marking/properties/peerLabels/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.marking.properties.peerLabels.type, parentSchema: schema33.properties.marking.properties.peerLabels, data: data134 };
        if (vErrors === null) {
          vErrors = [err330];
        } else {
          vErrors.push(err330);
        }
        errors++;
      }
      let data135 = data95.labelParity;
      if (typeof data135 !== "boolean") {
        const err331 = { instancePath: instancePath + "/marking/labelParity", schemaPath: "#/properties/marking/properties/labelParity/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.marking.properties.labelParity.type, parentSchema: schema33.properties.marking.properties.labelParity, data: data135 };
        if (vErrors === null) {
          vErrors = [err331];
        } else {
          vErrors.push(err331);
        }
        errors++;
      }
    } else {
      const err332 = { instancePath: instancePath + "/marking", schemaPath: "#/properties/marking/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.marking.type, parentSchema: schema33.properties.marking, data: data95 };
      if (vErrors === null) {
        vErrors = [err332];
      } else {
        vErrors.push(err332);
      }
      errors++;
    }
    if (data.sampler !== void 0) {
      let data136 = data.sampler;
      if (data136 && typeof data136 == "object" && !Array.isArray(data136)) {
        if (data136.intervalMs === void 0) {
          data136.intervalMs = 2e3;
        }
        if (data136.existing === void 0) {
          data136.existing = false;
        }
        if (data136.select === void 0) {
          data136.select = {};
        }
        if (data136.internalNetworks === void 0) {
          data136.internalNetworks = [];
        }
        if (data136.rules === void 0) {
          data136.rules = [];
        }
        for (const key23 in data136) {
          if (!(key23 === "intervalMs" || key23 === "existing" || key23 === "select" || key23 === "internalNetworks" || key23 === "experiment" || key23 === "activity" || key23 === "rules")) {
            const err333 = { instancePath: instancePath + "/sampler", schemaPath: "#/properties/sampler/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.sampler, data: data136 };
            if (vErrors === null) {
              vErrors = [err333];
            } else {
              vErrors.push(err333);
            }
            errors++;
          }
        }
        let data137 = data136.intervalMs;
        if (!(typeof data137 == "number" && (!(data137 % 1) && !isNaN(data137)) && isFinite(data137))) {
          const err334 = { instancePath: instancePath + "/sampler/intervalMs", schemaPath: "#/properties/sampler/properties/intervalMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.sampler.properties.intervalMs.type, parentSchema: schema33.properties.sampler.properties.intervalMs, data: data137 };
          if (vErrors === null) {
            vErrors = [err334];
          } else {
            vErrors.push(err334);
          }
          errors++;
        }
        if (typeof data137 == "number" && isFinite(data137)) {
          if (data137 > 6e5 || isNaN(data137)) {
            const err335 = { instancePath: instancePath + "/sampler/intervalMs", schemaPath: "#/properties/sampler/properties/intervalMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6e5 }, message: "must be <= 600000", schema: 6e5, parentSchema: schema33.properties.sampler.properties.intervalMs, data: data137 };
            if (vErrors === null) {
              vErrors = [err335];
            } else {
              vErrors.push(err335);
            }
            errors++;
          }
          if (data137 < 100 || isNaN(data137)) {
            const err336 = { instancePath: instancePath + "/sampler/intervalMs", schemaPath: "#/properties/sampler/properties/intervalMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 }, message: "must be >= 100", schema: 100, parentSchema: schema33.properties.sampler.properties.intervalMs, data: data137 };
            if (vErrors === null) {
              vErrors = [err336];
            } else {
              vErrors.push(err336);
            }
            errors++;
          }
        }
        let data138 = data136.existing;
        if (typeof data138 !== "boolean") {
          const err337 = { instancePath: instancePath + "/sampler/existing", schemaPath: "#/properties/sampler/properties/existing/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.sampler.properties.existing.type, parentSchema: schema33.properties.sampler.properties.existing, data: data138 };
          if (vErrors === null) {
            vErrors = [err337];
          } else {
            vErrors.push(err337);
          }
          errors++;
        }
        let data139 = data136.select;
        if (data139 && typeof data139 == "object" && !Array.isArray(data139)) {
          if (data139.ports === void 0) {
            data139.ports = [];
          }
          if (data139.networks === void 0) {
            data139.networks = [];
          }
          if (data139.processes === void 0) {
            data139.processes = [];
          }
          for (const key24 in data139) {
            if (!(key24 === "ports" || key24 === "networks" || key24 === "processes")) {
              const err338 = { instancePath: instancePath + "/sampler/select", schemaPath: "#/properties/sampler/properties/select/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.sampler.properties.select, data: data139 };
              if (vErrors === null) {
                vErrors = [err338];
              } else {
                vErrors.push(err338);
              }
              errors++;
            }
          }
          let data140 = data139.ports;
          if (Array.isArray(data140)) {
            const len16 = data140.length;
            for (let i17 = 0; i17 < len16; i17++) {
              let data141 = data140[i17];
              if (!(typeof data141 == "number" && (!(data141 % 1) && !isNaN(data141)) && isFinite(data141)) && typeof data141 !== "string") {
                const err339 = { instancePath: instancePath + "/sampler/select/ports/" + i17, schemaPath: "#/properties/sampler/properties/select/properties/ports/items/type", keyword: "type", params: { type: schema33.properties.sampler.properties.select.properties.ports.items.type }, message: "must be integer,string", schema: schema33.properties.sampler.properties.select.properties.ports.items.type, parentSchema: schema33.properties.sampler.properties.select.properties.ports.items, data: data141 };
                if (vErrors === null) {
                  vErrors = [err339];
                } else {
                  vErrors.push(err339);
                }
                errors++;
              }
              const _errs365 = errors;
              let valid68 = true;
              const _errs366 = errors;
              if (!(typeof data141 == "number" && isFinite(data141))) {
                const err340 = {};
                if (vErrors === null) {
                  vErrors = [err340];
                } else {
                  vErrors.push(err340);
                }
                errors++;
              }
              var _valid8 = _errs366 === errors;
              errors = _errs365;
              if (vErrors !== null) {
                if (_errs365) {
                  vErrors.length = _errs365;
                } else {
                  vErrors = null;
                }
              }
              let ifClause8;
              if (_valid8) {
                const _errs368 = errors;
                if (!(typeof data141 == "number" && (!(data141 % 1) && !isNaN(data141)) && isFinite(data141))) {
                  const err341 = { instancePath: instancePath + "/sampler/select/ports/" + i17, schemaPath: "#/properties/sampler/properties/select/properties/ports/items/then/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.sampler.properties.select.properties.ports.items.then.type, parentSchema: schema33.properties.sampler.properties.select.properties.ports.items.then, data: data141 };
                  if (vErrors === null) {
                    vErrors = [err341];
                  } else {
                    vErrors.push(err341);
                  }
                  errors++;
                }
                if (typeof data141 == "number" && isFinite(data141)) {
                  if (data141 > 65535 || isNaN(data141)) {
                    const err342 = { instancePath: instancePath + "/sampler/select/ports/" + i17, schemaPath: "#/properties/sampler/properties/select/properties/ports/items/then/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema33.properties.sampler.properties.select.properties.ports.items.then, data: data141 };
                    if (vErrors === null) {
                      vErrors = [err342];
                    } else {
                      vErrors.push(err342);
                    }
                    errors++;
                  }
                  if (data141 < 1 || isNaN(data141)) {
                    const err343 = { instancePath: instancePath + "/sampler/select/ports/" + i17, schemaPath: "#/properties/sampler/properties/select/properties/ports/items/then/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.sampler.properties.select.properties.ports.items.then, data: data141 };
                    if (vErrors === null) {
                      vErrors = [err343];
                    } else {
                      vErrors.push(err343);
                    }
                    errors++;
                  }
                }
                var _valid8 = _errs368 === errors;
                valid68 = _valid8;
                ifClause8 = "then";
              } else {
                const _errs370 = errors;
                if (typeof data141 === "string") {
                  if (!pattern14.test(data141)) {
                    const err344 = { instancePath: instancePath + "/sampler/select/ports/" + i17, schemaPath: "#/properties/sampler/properties/select/properties/ports/items/else/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,5}(-[0-9]{1,5})?$" }, message: 'must match pattern "^[0-9]{1,5}(-[0-9]{1,5})?$"', schema: "^[0-9]{1,5}(-[0-9]{1,5})?$", parentSchema: schema33.properties.sampler.properties.select.properties.ports.items.else, data: data141 };
                    if (vErrors === null) {
                      vErrors = [err344];
                    } else {
                      vErrors.push(err344);
                    }
                    errors++;
                  }
                } else {
                  const err345 = { instancePath: instancePath + "/sampler/select/ports/" + i17, schemaPath: "#/properties/sampler/properties/select/properties/ports/items/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.sampler.properties.select.properties.ports.items.else.type, parentSchema: schema33.properties.sampler.properties.select.properties.ports.items.else, data: data141 };
                  if (vErrors === null) {
                    vErrors = [err345];
                  } else {
                    vErrors.push(err345);
                  }
                  errors++;
                }
                var _valid8 = _errs370 === errors;
                valid68 = _valid8;
                ifClause8 = "else";
              }
              if (!valid68) {
                const err346 = { instancePath: instancePath + "/sampler/select/ports/" + i17, schemaPath: "#/properties/sampler/properties/select/properties/ports/items/if", keyword: "if", params: { failingKeyword: ifClause8 }, message: 'must match "' + ifClause8 + '" schema', schema: schema33.properties.sampler.properties.select.properties.ports.items.if, parentSchema: schema33.properties.sampler.properties.select.properties.ports.items, data: data141 };
                if (vErrors === null) {
                  vErrors = [err346];
                } else {
                  vErrors.push(err346);
                }
                errors++;
              }
            }
          } else {
            const err347 = { instancePath: instancePath + "/sampler/select/ports", schemaPath: "#/properties/sampler/properties/select/properties/ports/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.sampler.properties.select.properties.ports.type, parentSchema: schema33.properties.sampler.properties.select.properties.ports, data: data140 };
            if (vErrors === null) {
              vErrors = [err347];
            } else {
              vErrors.push(err347);
            }
            errors++;
          }
          let data142 = data139.networks;
          if (Array.isArray(data142)) {
            const len17 = data142.length;
            for (let i18 = 0; i18 < len17; i18++) {
              let data143 = data142[i18];
              if (typeof data143 === "string") {
                if (func1(data143) < 2) {
                  const err348 = { instancePath: instancePath + "/sampler/select/networks/" + i18, schemaPath: "#/properties/sampler/properties/select/properties/networks/items/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: schema33.properties.sampler.properties.select.properties.networks.items, data: data143 };
                  if (vErrors === null) {
                    vErrors = [err348];
                  } else {
                    vErrors.push(err348);
                  }
                  errors++;
                }
              } else {
                const err349 = { instancePath: instancePath + "/sampler/select/networks/" + i18, schemaPath: "#/properties/sampler/properties/select/properties/networks/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.sampler.properties.select.properties.networks.items.type, parentSchema: schema33.properties.sampler.properties.select.properties.networks.items, data: data143 };
                if (vErrors === null) {
                  vErrors = [err349];
                } else {
                  vErrors.push(err349);
                }
                errors++;
              }
            }
          } else {
            const err350 = { instancePath: instancePath + "/sampler/select/networks", schemaPath: "#/properties/sampler/properties/select/properties/networks/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.sampler.properties.select.properties.networks.type, parentSchema: schema33.properties.sampler.properties.select.properties.networks, data: data142 };
            if (vErrors === null) {
              vErrors = [err350];
            } else {
              vErrors.push(err350);
            }
            errors++;
          }
          let data144 = data139.processes;
          if (Array.isArray(data144)) {
            const len18 = data144.length;
            for (let i19 = 0; i19 < len18; i19++) {
              let data145 = data144[i19];
              if (typeof data145 === "string") {
                if (func1(data145) < 1) {
                  const err351 = { instancePath: instancePath + "/sampler/select/processes/" + i19, schemaPath: "#/properties/sampler/properties/select/properties/processes/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.sampler.properties.select.properties.processes.items, data: data145 };
                  if (vErrors === null) {
                    vErrors = [err351];
                  } else {
                    vErrors.push(err351);
                  }
                  errors++;
                }
              } else {
                const err352 = { instancePath: instancePath + "/sampler/select/processes/" + i19, schemaPath: "#/properties/sampler/properties/select/properties/processes/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.sampler.properties.select.properties.processes.items.type, parentSchema: schema33.properties.sampler.properties.select.properties.processes.items, data: data145 };
                if (vErrors === null) {
                  vErrors = [err352];
                } else {
                  vErrors.push(err352);
                }
                errors++;
              }
            }
          } else {
            const err353 = { instancePath: instancePath + "/sampler/select/processes", schemaPath: "#/properties/sampler/properties/select/properties/processes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.sampler.properties.select.properties.processes.type, parentSchema: schema33.properties.sampler.properties.select.properties.processes, data: data144 };
            if (vErrors === null) {
              vErrors = [err353];
            } else {
              vErrors.push(err353);
            }
            errors++;
          }
        } else {
          const err354 = { instancePath: instancePath + "/sampler/select", schemaPath: "#/properties/sampler/properties/select/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.sampler.properties.select.type, parentSchema: schema33.properties.sampler.properties.select, data: data139 };
          if (vErrors === null) {
            vErrors = [err354];
          } else {
            vErrors.push(err354);
          }
          errors++;
        }
        let data146 = data136.internalNetworks;
        if (Array.isArray(data146)) {
          const len19 = data146.length;
          for (let i20 = 0; i20 < len19; i20++) {
            let data147 = data146[i20];
            if (typeof data147 === "string") {
              if (func1(data147) < 2) {
                const err355 = { instancePath: instancePath + "/sampler/internalNetworks/" + i20, schemaPath: "#/properties/sampler/properties/internalNetworks/items/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: schema33.properties.sampler.properties.internalNetworks.items, data: data147 };
                if (vErrors === null) {
                  vErrors = [err355];
                } else {
                  vErrors.push(err355);
                }
                errors++;
              }
            } else {
              const err356 = { instancePath: instancePath + "/sampler/internalNetworks/" + i20, schemaPath: "#/properties/sampler/properties/internalNetworks/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.sampler.properties.internalNetworks.items.type, parentSchema: schema33.properties.sampler.properties.internalNetworks.items, data: data147 };
              if (vErrors === null) {
                vErrors = [err356];
              } else {
                vErrors.push(err356);
              }
              errors++;
            }
          }
        } else {
          const err357 = { instancePath: instancePath + "/sampler/internalNetworks", schemaPath: "#/properties/sampler/properties/internalNetworks/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.sampler.properties.internalNetworks.type, parentSchema: schema33.properties.sampler.properties.internalNetworks, data: data146 };
          if (vErrors === null) {
            vErrors = [err357];
          } else {
            vErrors.push(err357);
          }
          errors++;
        }
        if (data136.experiment !== void 0) {
          let data148 = data136.experiment;
          if (typeof data148 !== "string" && !(typeof data148 == "number" && (!(data148 % 1) && !isNaN(data148)) && isFinite(data148))) {
            const err358 = { instancePath: instancePath + "/sampler/experiment", schemaPath: "#/properties/sampler/properties/experiment/type", keyword: "type", params: { type: schema33.properties.sampler.properties.experiment.type }, message: "must be string,integer", schema: schema33.properties.sampler.properties.experiment.type, parentSchema: schema33.properties.sampler.properties.experiment, data: data148 };
            if (vErrors === null) {
              vErrors = [err358];
            } else {
              vErrors.push(err358);
            }
            errors++;
          }
          const _errs386 = errors;
          let valid75 = true;
          const _errs387 = errors;
          if (typeof data148 !== "string") {
            const err359 = {};
            if (vErrors === null) {
              vErrors = [err359];
            } else {
              vErrors.push(err359);
            }
            errors++;
          }
          var _valid9 = _errs387 === errors;
          errors = _errs386;
          if (vErrors !== null) {
            if (_errs386) {
              vErrors.length = _errs386;
            } else {
              vErrors = null;
            }
          }
          let ifClause9;
          if (_valid9) {
            const _errs389 = errors;
            if (typeof data148 === "string") {
              if (func1(data148) < 1) {
                const err360 = { instancePath: instancePath + "/sampler/experiment", schemaPath: "#/properties/sampler/properties/experiment/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.sampler.properties.experiment.then, data: data148 };
                if (vErrors === null) {
                  vErrors = [err360];
                } else {
                  vErrors.push(err360);
                }
                errors++;
              }
            } else {
              const err361 = { instancePath: instancePath + "/sampler/experiment", schemaPath: "#/properties/sampler/properties/experiment/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.sampler.properties.experiment.then.type, parentSchema: schema33.properties.sampler.properties.experiment.then, data: data148 };
              if (vErrors === null) {
                vErrors = [err361];
              } else {
                vErrors.push(err361);
              }
              errors++;
            }
            var _valid9 = _errs389 === errors;
            valid75 = _valid9;
            ifClause9 = "then";
          } else {
            const _errs391 = errors;
            if (!(typeof data148 == "number" && (!(data148 % 1) && !isNaN(data148)) && isFinite(data148))) {
              const err362 = { instancePath: instancePath + "/sampler/experiment", schemaPath: "#/properties/sampler/properties/experiment/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.sampler.properties.experiment.else.type, parentSchema: schema33.properties.sampler.properties.experiment.else, data: data148 };
              if (vErrors === null) {
                vErrors = [err362];
              } else {
                vErrors.push(err362);
              }
              errors++;
            }
            var _valid9 = _errs391 === errors;
            valid75 = _valid9;
            ifClause9 = "else";
          }
          if (!valid75) {
            const err363 = { instancePath: instancePath + "/sampler/experiment", schemaPath: "#/properties/sampler/properties/experiment/if", keyword: "if", params: { failingKeyword: ifClause9 }, message: 'must match "' + ifClause9 + '" schema', schema: schema33.properties.sampler.properties.experiment.if, parentSchema: schema33.properties.sampler.properties.experiment, data: data148 };
            if (vErrors === null) {
              vErrors = [err363];
            } else {
              vErrors.push(err363);
            }
            errors++;
          }
        }
        if (data136.activity !== void 0) {
          let data149 = data136.activity;
          if (typeof data149 !== "string" && !(typeof data149 == "number" && (!(data149 % 1) && !isNaN(data149)) && isFinite(data149))) {
            const err364 = { instancePath: instancePath + "/sampler/activity", schemaPath: "#/properties/sampler/properties/activity/type", keyword: "type", params: { type: schema33.properties.sampler.properties.activity.type }, message: "must be string,integer", schema: schema33.properties.sampler.properties.activity.type, parentSchema: schema33.properties.sampler.properties.activity, data: data149 };
            if (vErrors === null) {
              vErrors = [err364];
            } else {
              vErrors.push(err364);
            }
            errors++;
          }
          const _errs395 = errors;
          let valid76 = true;
          const _errs396 = errors;
          if (typeof data149 !== "string") {
            const err365 = {};
            if (vErrors === null) {
              vErrors = [err365];
            } else {
              vErrors.push(err365);
            }
            errors++;
          }
          var _valid10 = _errs396 === errors;
          errors = _errs395;
          if (vErrors !== null) {
            if (_errs395) {
              vErrors.length = _errs395;
            } else {
              vErrors = null;
            }
          }
          let ifClause10;
          if (_valid10) {
            const _errs398 = errors;
            if (typeof data149 === "string") {
              if (func1(data149) < 1) {
                const err366 = { instancePath: instancePath + "/sampler/activity", schemaPath: "#/properties/sampler/properties/activity/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.sampler.properties.activity.then, data: data149 };
                if (vErrors === null) {
                  vErrors = [err366];
                } else {
                  vErrors.push(err366);
                }
                errors++;
              }
            } else {
              const err367 = { instancePath: instancePath + "/sampler/activity", schemaPath: "#/properties/sampler/properties/activity/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.sampler.properties.activity.then.type, parentSchema: schema33.properties.sampler.properties.activity.then, data: data149 };
              if (vErrors === null) {
                vErrors = [err367];
              } else {
                vErrors.push(err367);
              }
              errors++;
            }
            var _valid10 = _errs398 === errors;
            valid76 = _valid10;
            ifClause10 = "then";
          } else {
            const _errs400 = errors;
            if (!(typeof data149 == "number" && (!(data149 % 1) && !isNaN(data149)) && isFinite(data149))) {
              const err368 = { instancePath: instancePath + "/sampler/activity", schemaPath: "#/properties/sampler/properties/activity/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.sampler.properties.activity.else.type, parentSchema: schema33.properties.sampler.properties.activity.else, data: data149 };
              if (vErrors === null) {
                vErrors = [err368];
              } else {
                vErrors.push(err368);
              }
              errors++;
            }
            var _valid10 = _errs400 === errors;
            valid76 = _valid10;
            ifClause10 = "else";
          }
          if (!valid76) {
            const err369 = { instancePath: instancePath + "/sampler/activity", schemaPath: "#/properties/sampler/properties/activity/if", keyword: "if", params: { failingKeyword: ifClause10 }, message: 'must match "' + ifClause10 + '" schema', schema: schema33.properties.sampler.properties.activity.if, parentSchema: schema33.properties.sampler.properties.activity, data: data149 };
            if (vErrors === null) {
              vErrors = [err369];
            } else {
              vErrors.push(err369);
            }
            errors++;
          }
        }
        let data150 = data136.rules;
        if (Array.isArray(data150)) {
          const len20 = data150.length;
          for (let i21 = 0; i21 < len20; i21++) {
            let data151 = data150[i21];
            if (data151 && typeof data151 == "object" && !Array.isArray(data151)) {
              if (data151.ports === void 0) {
                data151.ports = [];
              }
              if (data151.networks === void 0) {
                data151.networks = [];
              }
              if (data151.users === void 0) {
                data151.users = [];
              }
              if (data151.processes === void 0) {
                data151.processes = [];
              }
              for (const key25 in data151) {
                if (!(key25 === "ports" || key25 === "networks" || key25 === "users" || key25 === "processes" || key25 === "experiment" || key25 === "activity")) {
                  const err370 = { instancePath: instancePath + "/sampler/rules/" + i21, schemaPath: "#/properties/sampler/properties/rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.sampler.properties.rules.items, data: data151 };
                  if (vErrors === null) {
                    vErrors = [err370];
                  } else {
                    vErrors.push(err370);
                  }
                  errors++;
                }
              }
              let data152 = data151.ports;
              if (Array.isArray(data152)) {
                const len21 = data152.length;
                for (let i22 = 0; i22 < len21; i22++) {
                  let data153 = data152[i22];
                  if (!(typeof data153 == "number" && (!(data153 % 1) && !isNaN(data153)) && isFinite(data153)) && typeof data153 !== "string") {
                    const err371 = { instancePath: instancePath + "/sampler/rules/" + i21 + "/ports/" + i22, schemaPath: "#/properties/sampler/properties/rules/items/properties/ports/items/type", keyword: "type", params: { type: schema33.properties.sampler.properties.rules.items.properties.ports.items.type }, message: "must be integer,string", schema: schema33.properties.sampler.properties.rules.items.properties.ports.items.type, parentSchema: schema33.properties.sampler.properties.rules.items.properties.ports.items, data: data153 };
                    if (vErrors === null) {
                      vErrors = [err371];
                    } else {
                      vErrors.push(err371);
                    }
                    errors++;
                  }
                  const _errs411 = errors;
                  let valid82 = true;
                  const _errs412 = errors;
                  if (!(typeof data153 == "number" && isFinite(data153))) {
                    const err372 = {};
                    if (vErrors === null) {
                      vErrors = [err372];
                    } else {
                      vErrors.push(err372);
                    }
                    errors++;
                  }
                  var _valid11 = _errs412 === errors;
                  errors = _errs411;
                  if (vErrors !== null) {
                    if (_errs411) {
                      vErrors.length = _errs411;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause11;
                  if (_valid11) {
                    const _errs414 = errors;
                    if (!(typeof data153 == "number" && (!(data153 % 1) && !isNaN(data153)) && isFinite(data153))) {
                      const err373 = { instancePath: instancePath + "/sampler/rules/" + i21 + "/ports/" + i22, schemaPath: "#/properties/sampler/properties/rules/items/properties/ports/items/then/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.sampler.properties.rules.items.properties.ports.items.then.type, parentSchema: schema33.properties.sampler.properties.rules.items.properties.ports.items.then, data: data153 };
                      if (vErrors === null) {
                        vErrors = [err373];
                      } else {
                        vErrors.push(err373);
                      }
                      errors++;
                    }
                    if (typeof data153 == "number" && isFinite(data153)) {
                      if (data153 > 65535 || isNaN(data153)) {
                        const err374 = { instancePath: instancePath + "/sampler/rules/" + i21 + "/ports/" + i22, schemaPath: "#/properties/sampler/properties/rules/items/properties/ports/items/then/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema33.properties.sampler.properties.rules.items.properties.ports.items.then, data: data153 };
                        if (vErrors === null) {
                          vErrors = [err374];
                        } else {
                          vErrors.push(err374);
                        }
                        errors++;
                      }
                      if (data153 < 1 || isNaN(data153)) {
                        const err375 = { instancePath: instancePath + "/sampler/rules/" + i21 + "/ports/" + i22, schemaPath: "#/properties/sampler/properties/rules/items/properties/ports/items/then/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.sampler.properties.rules.items.properties.ports.items.then, data: data153 };
                        if (vErrors === null) {
                          vErrors = [err375];
                        } else {
                          vErrors.push(err375);
                        }
                        errors++;
                      }
                    }
                    var _valid11 = _errs414 === errors;
                    valid82 = _valid11;
                    ifClause11 = "then";
                  } else {
                    const _errs416 = errors;
                    if (typeof data153 === "string") {
                      if (!pattern14.test(data153)) {
                        const err376 = { instancePath: instancePath + "/sampler/rules/" + i21 + "/ports/" + i22, schemaPath: "#/properties/sampler/properties/rules/items/properties/ports/items/else/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,5}(-[0-9]{1,5})?$" }, message: 'must match pattern "^[0-9]{1,5}(-[0-9]{1,5})?$"', schema: "^[0-9]{1,5}(-[0-9]{1,5})?$", parentSchema: schema33.properties.sampler.properties.rules.items.properties.ports.items.else, data: data153 };
                        if (vErrors === null) {
                          vErrors = [err376];
                        } else {
                          vErrors.push(err376);
                        }
                        errors++;
                      }
                    } else {
                      const err377 = { instancePath: instancePath + "/sampler/rules/" + i21 + "/ports/" + i22, schemaPath: "#/properties/sampler/properties/rules/items/properties/ports/items/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.sampler.properties.rules.items.properties.ports.items.else.type, parentSchema: schema33.properties.sampler.properties.rules.items.properties.ports.items.else, data: data153 };
                      if (vErrors === null) {
                        vErrors = [err377];
                      } else {
                        vErrors.push(err377);
                      }
                      errors++;
                    }
                    var _valid11 = _errs416 === errors;
                    valid82 = _valid11;
                    ifClause11 = "else";
                  }
                  if (!valid82) {
                    const err378 = { instancePath: instancePath + "/sampler/rules/" + i21 + "/ports/" + i22, schemaPath: "#/properties/sampler/properties/rules/items/properties/ports/items/if", keyword: "if", params: { failingKeyword: ifClause11 }, message: 'must match "' + ifClause11 + '" schema', schema: schema33.properties.sampler.properties.rules.items.properties.ports.items.if, parentSchema: schema33.properties.sampler.properties.rules.items.properties.ports.items, data: data153 };
                    if (vErrors === null) {
                      vErrors = [err378];
                    } else {
                      vErrors.push(err378);
                    }
                    errors++;
                  }
                }
              } else {
                const err379 = { instancePath: instancePath + "/sampler/rules/" + i21 + "/ports", schemaPath: "#/properties/sampler/properties/rules/items/properties/ports/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.sampler.properties.rules.items.properties.ports.type, parentSchema: schema33.properties.sampler.properties.rules.items.properties.ports, data: data152 };
                if (vErrors === null) {
                  vErrors = [err379];
                } else {
                  vErrors.push(err379);
                }
                errors++;
              }
              let data154 = data151.networks;
              if (Array.isArray(data154)) {
                const len22 = data154.length;
                for (let i23 = 0; i23 < len22; i23++) {
                  let data155 = data154[i23];
                  if (typeof data155 === "string") {
                    if (func1(data155) < 2) {
                      const err380 = { instancePath: instancePath + "/sampler/rules/" + i21 + "/networks/" + i23, schemaPath: "#/properties/sampler/properties/rules/items/properties/networks/items/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: schema33.properties.sampler.properties.rules.items.properties.networks.items, data: data155 };
                      if (vErrors === null) {
                        vErrors = [err380];
                      } else {
                        vErrors.push(err380);
                      }
                      errors++;
                    }
                  } else {
                    const err381 = { instancePath: instancePath + "/sampler/rules/" + i21 + "/networks/" + i23, schemaPath: "#/properties/sampler/properties/rules/items/properties/networks/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.sampler.properties.rules.items.properties.networks.items.type, parentSchema: schema33.properties.sampler.properties.rules.items.properties.networks.items, data: data155 };
                    if (vErrors === null) {
                      vErrors = [err381];
                    } else {
                      vErrors.push(err381);
                    }
                    errors++;
                  }
                }
              } else {
                const err382 = { instancePath: instancePath + "/sampler/rules/" + i21 + "/networks", schemaPath: "#/properties/sampler/properties/rules/items/properties/networks/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.sampler.properties.rules.items.properties.networks.type, parentSchema: schema33.properties.sampler.properties.rules.items.properties.networks, data: data154 };
                if (vErrors === null) {
                  vErrors = [err382];
                } else {
                  vErrors.push(err382);
                }
                errors++;
              }
              let data156 = data151.users;
              if (Array.isArray(data156)) {
                const len23 = data156.length;
                for (let i24 = 0; i24 < len23; i24++) {
                  let data157 = data156[i24];
                  if (typeof data157 !== "string" && !(typeof data157 == "number" && (!(data157 % 1) && !isNaN(data157)) && isFinite(data157))) {
                    const err383 = { instancePath: instancePath + "/sampler/rules/" + i21 + "/users/" + i24, schemaPath: "#/properties/sampler/properties/rules/items/properties/users/items/type", keyword: "type", params: { type: schema33.properties.sampler.properties.rules.items.properties.users.items.type }, message: "must be string,integer", schema: schema33.properties.sampler.properties.rules.items.properties.users.items.type, parentSchema: schema33.properties.sampler.properties.rules.items.properties.users.items, data: data157 };
                    if (vErrors === null) {
                      vErrors = [err383];
                    } else {
                      vErrors.push(err383);
                    }
                    errors++;
                  }
                  const _errs426 = errors;
                  let valid87 = true;
                  const _errs427 = errors;
                  if (typeof data157 !== "string") {
                    const err384 = {};
                    if (vErrors === null) {
                      vErrors = [err384];
                    } else {
                      vErrors.push(err384);
                    }
                    errors++;
                  }
                  var _valid12 = _errs427 === errors;
                  errors = _errs426;
                  if (vErrors !== null) {
                    if (_errs426) {
                      vErrors.length = _errs426;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause12;
                  if (_valid12) {
                    const _errs429 = errors;
                    if (typeof data157 === "string") {
                      if (func1(data157) < 1) {
                        const err385 = { instancePath: instancePath + "/sampler/rules/" + i21 + "/users/" + i24, schemaPath: "#/properties/sampler/properties/rules/items/properties/users/items/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.sampler.properties.rules.items.properties.users.items.then, data: data157 };
                        if (vErrors === null) {
                          vErrors = [err385];
                        } else {
                          vErrors.push(err385);
                        }
                        errors++;
                      }
                    } else {
                      const err386 = { instancePath: instancePath + "/sampler/rules/" + i21 + "/users/" + i24, schemaPath: "#/properties/sampler/properties/rules/items/properties/users/items/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.sampler.properties.rules.items.properties.users.items.then.type, parentSchema: schema33.properties.sampler.properties.rules.items.properties.users.items.then, data: data157 };
                      if (vErrors === null) {
                        vErrors = [err386];
                      } else {
                        vErrors.push(err386);
                      }
                      errors++;
                    }
                    var _valid12 = _errs429 === errors;
                    valid87 = _valid12;
                    ifClause12 = "then";
                  } else {
                    const _errs431 = errors;
                    if (!(typeof data157 == "number" && (!(data157 % 1) && !isNaN(data157)) && isFinite(data157))) {
                      const err387 = { instancePath: instancePath + "/sampler/rules/" + i21 + "/users/" + i24, schemaPath: "#/properties/sampler/properties/rules/items/properties/users/items/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.sampler.properties.rules.items.properties.users.items.else.type, parentSchema: schema33.properties.sampler.properties.rules.items.properties.users.items.else, data: data157 };
                      if (vErrors === null) {
                        vErrors = [err387];
                      } else {
                        vErrors.push(err387);
                      }
                      errors++;
                    }
                    if (typeof data157 == "number" && isFinite(data157)) {
                      if (data157 < 0 || isNaN(data157)) {
                        const err388 = { instancePath: instancePath + "/sampler/rules/" + i21 + "/users/" + i24, schemaPath: "#/properties/sampler/properties/rules/items/properties/users/items/else/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.sampler.properties.rules.items.properties.users.items.else, data: data157 };
                        if (vErrors === null) {
                          vErrors = [err388];
                        } else {
                          vErrors.push(err388);
                        }
                        errors++;
                      }
                    }
                    var _valid12 = _errs431 === errors;
                    valid87 = _valid12;
                    ifClause12 = "else";
                  }
                  if (!valid87) {
                    const err389 = { instancePath: instancePath + "/sampler/rules/" + i21 + "/users/" + i24, schemaPath: "#/properties/sampler/properties/rules/items/properties/users/items/if", keyword: "if", params: { failingKeyword: ifClause12 }, message: 'must match "' + ifClause12 + '" schema', schema: schema33.properties.sampler.properties.rules.items.properties.users.items.if, parentSchema: schema33.properties.sampler.properties.rules.items.properties.users.items, data: data157 };
                    if (vErrors === null) {
                      vErrors = [err389];
                    } else {
                      vErrors.push(err389);
                    }
                    errors++;
                  }
                }
              } else {
                const err390 = { instancePath: instancePath + "/sampler/rules/" + i21 + "/users", schemaPath: "#/properties/sampler/properties/rules/items/properties/users/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.sampler.properties.rules.items.properties.users.type, parentSchema: schema33.properties.sampler.properties.rules.items.properties.users, data: data156 };
                if (vErrors === null) {
                  vErrors = [err390];
                } else {
                  vErrors.push(err390);
                }
                errors++;
              }
              let data158 = data151.processes;
              if (Array.isArray(data158)) {
                const len24 = data158.length;
                for (let i25 = 0; i25 < len24; i25++) {
                  let data159 = data158[i25];
                  if (typeof data159 === "string") {
                    if (func1(data159) < 1) {
                      const err391 = { instancePath: instancePath + "/sampler/rules/" + i21 + "/processes/" + i25, schemaPath: "#/properties/sampler/properties/rules/items/properties/processes/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.sampler.properties.rules.items.properties.processes.items, data: data159 };
                      if (vErrors === null) {
                        vErrors = [err391];
                      } else {
                        vErrors.push(err391);
                      }
                      errors++;
                    }
                  } else {
                    const err392 = { instancePath: instancePath + "/sampler/rules/" + i21 + "/processes/" + i25, schemaPath: "#/properties/sampler/properties/rules/items/properties/processes/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.sampler.properties.rules.items.properties.processes.items.type, parentSchema: schema33.properties.sampler.properties.rules.items.properties.processes.items, data: data159 };
                    if (vErrors === null) {
                      vErrors = [err392];
                    } else {
                      vErrors.push(err392);
                    }
                    errors++;
                  }
                }
              } else {
                const err393 = { instancePath: instancePath + "/sampler/rules/" + i21 + "/processes", schemaPath: "#/properties/sampler/properties/rules/items/properties/processes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.sampler.properties.rules.items.properties.processes.type, parentSchema: schema33.properties.sampler.properties.rules.items.properties.processes, data: data158 };
                if (vErrors === null) {
                  vErrors = [err393];
                } else {
                  vErrors.push(err393);
                }
                errors++;
              }
              if (data151.experiment !== void 0) {
                let data160 = data151.experiment;
                if (typeof data160 !== "string" && !(typeof data160 == "number" && (!(data160 % 1) && !isNaN(data160)) && isFinite(data160))) {
                  const err394 = { instancePath: instancePath + "/sampler/rules/" + i21 + "/experiment", schemaPath: "#/properties/sampler/properties/rules/items/properties/experiment/type", keyword: "type", params: { type: schema33.properties.sampler.properties.rules.items.properties.experiment.type }, message: "must be string,integer", schema: schema33.properties.sampler.properties.rules.items.properties.experiment.type, parentSchema: schema33.properties.sampler.properties.rules.items.properties.experiment, data: data160 };
                  if (vErrors === null) {
                    vErrors = [err394];
                  } else {
                    vErrors.push(err394);
                  }
                  errors++;
                }
                const _errs439 = errors;
                let valid90 = true;
                const _errs440 = errors;
                if (typeof data160 !== "string") {
                  const err395 = {};
                  if (vErrors === null) {
                    vErrors = [err395];
                  } else {
                    vErrors.push(err395);
                  }
                  errors++;
                }
                var _valid13 = _errs440 === errors;
                errors = _errs439;
                if (vErrors !== null) {
                  if (_errs439) {
                    vErrors.length = _errs439;
                  } else {
                    vErrors = null;
                  }
                }
                let ifClause13;
                if (_valid13) {
                  const _errs442 = errors;
                  if (typeof data160 === "string") {
                    if (func1(data160) < 1) {
                      const err396 = { instancePath: instancePath + "/sampler/rules/" + i21 + "/experiment", schemaPath: "#/properties/sampler/properties/rules/items/properties/experiment/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.sampler.properties.rules.items.properties.experiment.then, data: data160 };
                      if (vErrors === null) {
                        vErrors = [err396];
                      } else {
                        vErrors.push(err396);
                      }
                      errors++;
                    }
                  } else {
                    const err397 = { instancePath: instancePath + "/sampler/rules/" + i21 + "/experiment", schemaPath: "#/properties/sampler/properties/rules/items/properties/experiment/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.sampler.properties.rules.items.properties.experiment.then.type, parentSchema: schema33.properties.sampler.properties.rules.items.properties.experiment.then, data: data160 };
                    if (vErrors === null) {
                      vErrors = [err397];
                    } else {
                      vErrors.push(err397);
                    }
                    errors++;
                  }
                  var _valid13 = _errs442 === errors;
                  valid90 = _valid13;
                  ifClause13 = "then";
                } else {
                  const _errs444 = errors;
                  if (!(typeof data160 == "number" && (!(data160 % 1) && !isNaN(data160)) && isFinite(data160))) {
                    const err398 = { instancePath: instancePath + "/sampler/rules/" + i21 + "/experiment", schemaPath: "#/properties/sampler/properties/rules/items/properties/experiment/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.sampler.properties.rules.items.properties.experiment.else.type, parentSchema: schema33.properties.sampler.properties.rules.items.properties.experiment.else, data: data160 };
                    if (vErrors === null) {
                      vErrors = [err398];
                    } else {
                      vErrors.push(err398);
                    }
                    errors++;
                  }
                  var _valid13 = _errs444 === errors;
                  valid90 = _valid13;
                  ifClause13 = "else";
                }
                if (!valid90) {
                  const err399 = { instancePath: instancePath + "/sampler/rules/" + i21 + "/experiment", schemaPath: "#/properties/sampler/properties/rules/items/properties/experiment/if", keyword: "if", params: { failingKeyword: ifClause13 }, message: 'must match "' + ifClause13 + '" schema', schema: schema33.properties.sampler.properties.rules.items.properties.experiment.if, parentSchema: schema33.properties.sampler.properties.rules.items.properties.experiment, data: data160 };
                  if (vErrors === null) {
                    vErrors = [err399];
                  } else {
                    vErrors.push(err399);
                  }
                  errors++;
                }
              }
              if (data151.activity !== void 0) {
                let data161 = data151.activity;
                if (typeof data161 !== "string" && !(typeof data161 == "number" && (!(data161 % 1) && !isNaN(data161)) && isFinite(data161))) {
                  const err400 = { instancePath: instancePath + "/sampler/rules/" + i21 + "/activity", schemaPath: "#/properties/sampler/properties/rules/items/properties/activity/type", keyword: "type", params: { type: schema33.properties.sampler.properties.rules.items.properties.activity.type }, message: "must be string,integer", schema: schema33.properties.sampler.properties.rules.items.properties.activity.type, parentSchema: schema33.properties.sampler.properties.rules.items.properties.activity, data: data161 };
                  if (vErrors === null) {
                    vErrors = [err400];
                  } else {
                    vErrors.push(err400);
                  }
                  errors++;
                }
                const _errs448 = errors;
                let valid91 = true;
                const _errs449 = errors;
                if (typeof data161 !== "string") {
                  const err401 = {};
                  if (vErrors === null) {
                    vErrors = [err401];
                  } else {
                    vErrors.push(err401);
                  }
                  errors++;
                }
                var _valid14 = _errs449 === errors;
                errors = _errs448;
                if (vErrors !== null) {
                  if (_errs448) {
                    vErrors.length = _errs448;
                  } else {
                    vErrors = null;
                  }
                }
                let ifClause14;
                if (_valid14) {
                  const _errs451 = errors;
                  if (typeof data161 === "string") {
                    if (func1(data161) < 1) {
                      const err402 = { instancePath: instancePath + "/sampler/rules/" + i21 + "/activity", schemaPath: "#/properties/sampler/properties/rules/items/properties/activity/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.sampler.properties.rules.items.properties.activity.then, data: data161 };
                      if (vErrors === null) {
                        vErrors = [err402];
                      } else {
                        vErrors.push(err402);
                      }
                      errors++;
                    }
                  } else {
                    const err403 = { instancePath: instancePath + "/sampler/rules/" + i21 + "/activity", schemaPath: "#/properties/sampler/properties/rules/items/properties/activity/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.sampler.properties.rules.items.properties.activity.then.type, parentSchema: schema33.properties.sampler.properties.rules.items.properties.activity.then, data: data161 };
                    if (vErrors === null) {
                      vErrors = [err403];
                    } else {
                      vErrors.push(err403);
                    }
                    errors++;
                  }
                  var _valid14 = _errs451 === errors;
                  valid91 = _valid14;
                  ifClause14 = "then";
                } else {
                  const _errs453 = errors;
                  if (!(typeof data161 == "number" && (!(data161 % 1) && !isNaN(data161)) && isFinite(data161))) {
                    const err404 = { instancePath: instancePath + "/sampler/rules/" + i21 + "/activity", schemaPath: "#/properties/sampler/properties/rules/items/properties/activity/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.sampler.properties.rules.items.properties.activity.else.type, parentSchema: schema33.properties.sampler.properties.rules.items.properties.activity.else, data: data161 };
                    if (vErrors === null) {
                      vErrors = [err404];
                    } else {
                      vErrors.push(err404);
                    }
                    errors++;
                  }
                  var _valid14 = _errs453 === errors;
                  valid91 = _valid14;
                  ifClause14 = "else";
                }
                if (!valid91) {
                  const err405 = { instancePath: instancePath + "/sampler/rules/" + i21 + "/activity", schemaPath: "#/properties/sampler/properties/rules/items/properties/activity/if", keyword: "if", params: { failingKeyword: ifClause14 }, message: 'must match "' + ifClause14 + '" schema', schema: schema33.properties.sampler.properties.rules.items.properties.activity.if, parentSchema: schema33.properties.sampler.properties.rules.items.properties.activity, data: data161 };
                  if (vErrors === null) {
                    vErrors = [err405];
                  } else {
                    vErrors.push(err405);
                  }
                  errors++;
                }
              }
            } else {
              const err406 = { instancePath: instancePath + "/sampler/rules/" + i21, schemaPath: "#/properties/sampler/properties/rules/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.sampler.properties.rules.items.type, parentSchema: schema33.properties.sampler.properties.rules.items, data: data151 };
              if (vErrors === null) {
                vErrors = [err406];
              } else {
                vErrors.push(err406);
              }
              errors++;
            }
          }
        } else {
          const err407 = { instancePath: instancePath + "/sampler/rules", schemaPath: "#/properties/sampler/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.sampler.properties.rules.type, parentSchema: schema33.properties.sampler.properties.rules, data: data150 };
          if (vErrors === null) {
            vErrors = [err407];
          } else {
            vErrors.push(err407);
          }
          errors++;
        }
      } else {
        const err408 = { instancePath: instancePath + "/sampler", schemaPath: "#/properties/sampler/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.sampler.type, parentSchema: schema33.properties.sampler, data: data136 };
        if (vErrors === null) {
          vErrors = [err408];
        } else {
          vErrors.push(err408);
        }
        errors++;
      }
    }
    if (data.collector !== void 0) {
      let data162 = data.collector;
      if (data162 && typeof data162 == "object" && !Array.isArray(data162)) {
        if (data162.port === void 0) {
          data162.port = 10514;
        }
        if (data162.addresses === void 0) {
          data162.addresses = ["::", "0.0.0.0"];
        }
        if (data162.receiveBufferBytes === void 0) {
          data162.receiveBufferBytes = 8388608;
        }
        if (data162.maxDatagramBytes === void 0) {
          data162.maxDatagramBytes = 8192;
        }
        if (data162.maxWaitingBytes === void 0) {
          data162.maxWaitingBytes = 67108864;
        }
        if (data162.maxFlows === void 0) {
          data162.maxFlows = 2e5;
        }
        if (data162.maxSenders === void 0) {
          data162.maxSenders = 1024;
        }
        if (data162.openForMinutes === void 0) {
          data162.openForMinutes = 1440;
        }
        if (data162.rememberForSeconds === void 0) {
          data162.rememberForSeconds = 60;
        }
        if (data162.startWindowMs === void 0) {
          data162.startWindowMs = 2e3;
        }
        for (const key26 in data162) {
          if (!func4.call(schema33.properties.collector.properties, key26)) {
            const err409 = { instancePath: instancePath + "/collector", schemaPath: "#/properties/collector/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.collector, data: data162 };
            if (vErrors === null) {
              vErrors = [err409];
            } else {
              vErrors.push(err409);
            }
            errors++;
          }
        }
        let data163 = data162.port;
        if (!(typeof data163 == "number" && (!(data163 % 1) && !isNaN(data163)) && isFinite(data163))) {
          const err410 = { instancePath: instancePath + "/collector/port", schemaPath: "#/properties/collector/properties/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.collector.properties.port.type, parentSchema: schema33.properties.collector.properties.port, data: data163 };
          if (vErrors === null) {
            vErrors = [err410];
          } else {
            vErrors.push(err410);
          }
          errors++;
        }
        if (typeof data163 == "number" && isFinite(data163)) {
          if (data163 > 65535 || isNaN(data163)) {
            const err411 = { instancePath: instancePath + "/collector/port", schemaPath: "#/properties/collector/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema33.properties.collector.properties.port, data: data163 };
            if (vErrors === null) {
              vErrors = [err411];
            } else {
              vErrors.push(err411);
            }
            errors++;
          }
          if (data163 < 0 || isNaN(data163)) {
            const err412 = { instancePath: instancePath + "/collector/port", schemaPath: "#/properties/collector/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.collector.properties.port, data: data163 };
            if (vErrors === null) {
              vErrors = [err412];
            } else {
              vErrors.push(err412);
            }
            errors++;
          }
        }
        let data164 = data162.addresses;
        if (Array.isArray(data164)) {
          if (data164.length > 64) {
            const err413 = { instancePath: instancePath + "/collector/addresses", schemaPath: "#/properties/collector/properties/addresses/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items", schema: 64, parentSchema: schema33.properties.collector.properties.addresses, data: data164 };
            if (vErrors === null) {
              vErrors = [err413];
            } else {
              vErrors.push(err413);
            }
            errors++;
          }
          if (data164.length < 1) {
            const err414 = { instancePath: instancePath + "/collector/addresses", schemaPath: "#/properties/collector/properties/addresses/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema33.properties.collector.properties.addresses, data: data164 };
            if (vErrors === null) {
              vErrors = [err414];
            } else {
              vErrors.push(err414);
            }
            errors++;
          }
          const len25 = data164.length;
          for (let i26 = 0; i26 < len25; i26++) {
            let data165 = data164[i26];
            if (typeof data165 === "string") {
              if (func1(data165) > 64) {
                const err415 = { instancePath: instancePath + "/collector/addresses/" + i26, schemaPath: "#/properties/collector/properties/addresses/items/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema33.properties.collector.properties.addresses.items, data: data165 };
                if (vErrors === null) {
                  vErrors = [err415];
                } else {
                  vErrors.push(err415);
                }
                errors++;
              }
              if (func1(data165) < 2) {
                const err416 = { instancePath: instancePath + "/collector/addresses/" + i26, schemaPath: "#/properties/collector/properties/addresses/items/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: schema33.properties.collector.properties.addresses.items, data: data165 };
                if (vErrors === null) {
                  vErrors = [err416];
                } else {
                  vErrors.push(err416);
                }
                errors++;
              }
            } else {
              const err417 = { instancePath: instancePath + "/collector/addresses/" + i26, schemaPath: "#/properties/collector/properties/addresses/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.collector.properties.addresses.items.type, parentSchema: schema33.properties.collector.properties.addresses.items, data: data165 };
              if (vErrors === null) {
                vErrors = [err417];
              } else {
                vErrors.push(err417);
              }
              errors++;
            }
          }
        } else {
          const err418 = { instancePath: instancePath + "/collector/addresses", schemaPath: "#/properties/collector/properties/addresses/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.collector.properties.addresses.type, parentSchema: schema33.properties.collector.properties.addresses, data: data164 };
          if (vErrors === null) {
            vErrors = [err418];
          } else {
            vErrors.push(err418);
          }
          errors++;
        }
        let data166 = data162.receiveBufferBytes;
        if (!(typeof data166 == "number" && (!(data166 % 1) && !isNaN(data166)) && isFinite(data166))) {
          const err419 = { instancePath: instancePath + "/collector/receiveBufferBytes", schemaPath: "#/properties/collector/properties/receiveBufferBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.collector.properties.receiveBufferBytes.type, parentSchema: schema33.properties.collector.properties.receiveBufferBytes, data: data166 };
          if (vErrors === null) {
            vErrors = [err419];
          } else {
            vErrors.push(err419);
          }
          errors++;
        }
        if (typeof data166 == "number" && isFinite(data166)) {
          if (data166 > 1073741824 || isNaN(data166)) {
            const err420 = { instancePath: instancePath + "/collector/receiveBufferBytes", schemaPath: "#/properties/collector/properties/receiveBufferBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1073741824 }, message: "must be <= 1073741824", schema: 1073741824, parentSchema: schema33.properties.collector.properties.receiveBufferBytes, data: data166 };
            if (vErrors === null) {
              vErrors = [err420];
            } else {
              vErrors.push(err420);
            }
            errors++;
          }
          if (data166 < 4096 || isNaN(data166)) {
            const err421 = { instancePath: instancePath + "/collector/receiveBufferBytes", schemaPath: "#/properties/collector/properties/receiveBufferBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 4096 }, message: "must be >= 4096", schema: 4096, parentSchema: schema33.properties.collector.properties.receiveBufferBytes, data: data166 };
            if (vErrors === null) {
              vErrors = [err421];
            } else {
              vErrors.push(err421);
            }
            errors++;
          }
        }
        let data167 = data162.maxDatagramBytes;
        if (!(typeof data167 == "number" && (!(data167 % 1) && !isNaN(data167)) && isFinite(data167))) {
          const err422 = { instancePath: instancePath + "/collector/maxDatagramBytes", schemaPath: "#/properties/collector/properties/maxDatagramBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.collector.properties.maxDatagramBytes.type, parentSchema: schema33.properties.collector.properties.maxDatagramBytes, data: data167 };
          if (vErrors === null) {
            vErrors = [err422];
          } else {
            vErrors.push(err422);
          }
          errors++;
        }
        if (typeof data167 == "number" && isFinite(data167)) {
          if (data167 > 65507 || isNaN(data167)) {
            const err423 = { instancePath: instancePath + "/collector/maxDatagramBytes", schemaPath: "#/properties/collector/properties/maxDatagramBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65507 }, message: "must be <= 65507", schema: 65507, parentSchema: schema33.properties.collector.properties.maxDatagramBytes, data: data167 };
            if (vErrors === null) {
              vErrors = [err423];
            } else {
              vErrors.push(err423);
            }
            errors++;
          }
          if (data167 < 512 || isNaN(data167)) {
            const err424 = { instancePath: instancePath + "/collector/maxDatagramBytes", schemaPath: "#/properties/collector/properties/maxDatagramBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 512 }, message: "must be >= 512", schema: 512, parentSchema: schema33.properties.collector.properties.maxDatagramBytes, data: data167 };
            if (vErrors === null) {
              vErrors = [err424];
            } else {
              vErrors.push(err424);
            }
            errors++;
          }
        }
        let data168 = data162.maxWaitingBytes;
        if (!(typeof data168 == "number" && (!(data168 % 1) && !isNaN(data168)) && isFinite(data168))) {
          const err425 = { instancePath: instancePath + "/collector/maxWaitingBytes", schemaPath: "#/properties/collector/properties/maxWaitingBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.collector.properties.maxWaitingBytes.type, parentSchema: schema33.properties.collector.properties.maxWaitingBytes, data: data168 };
          if (vErrors === null) {
            vErrors = [err425];
          } else {
            vErrors.push(err425);
          }
          errors++;
        }
        if (typeof data168 == "number" && isFinite(data168)) {
          if (data168 > 4294967296 || isNaN(data168)) {
            const err426 = { instancePath: instancePath + "/collector/maxWaitingBytes", schemaPath: "#/properties/collector/properties/maxWaitingBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967296 }, message: "must be <= 4294967296", schema: 4294967296, parentSchema: schema33.properties.collector.properties.maxWaitingBytes, data: data168 };
            if (vErrors === null) {
              vErrors = [err426];
            } else {
              vErrors.push(err426);
            }
            errors++;
          }
          if (data168 < 65536 || isNaN(data168)) {
            const err427 = { instancePath: instancePath + "/collector/maxWaitingBytes", schemaPath: "#/properties/collector/properties/maxWaitingBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 65536 }, message: "must be >= 65536", schema: 65536, parentSchema: schema33.properties.collector.properties.maxWaitingBytes, data: data168 };
            if (vErrors === null) {
              vErrors = [err427];
            } else {
              vErrors.push(err427);
            }
            errors++;
          }
        }
        let data169 = data162.maxFlows;
        if (!(typeof data169 == "number" && (!(data169 % 1) && !isNaN(data169)) && isFinite(data169))) {
          const err428 = { instancePath: instancePath + "/collector/maxFlows", schemaPath: "#/properties/collector/properties/maxFlows/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.collector.properties.maxFlows.type, parentSchema: schema33.properties.collector.properties.maxFlows, data: data169 };
          if (vErrors === null) {
            vErrors = [err428];
          } else {
            vErrors.push(err428);
          }
          errors++;
        }
        if (typeof data169 == "number" && isFinite(data169)) {
          if (data169 > 1e8 || isNaN(data169)) {
            const err429 = { instancePath: instancePath + "/collector/maxFlows", schemaPath: "#/properties/collector/properties/maxFlows/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e8 }, message: "must be <= 100000000", schema: 1e8, parentSchema: schema33.properties.collector.properties.maxFlows, data: data169 };
            if (vErrors === null) {
              vErrors = [err429];
            } else {
              vErrors.push(err429);
            }
            errors++;
          }
          if (data169 < 1 || isNaN(data169)) {
            const err430 = { instancePath: instancePath + "/collector/maxFlows", schemaPath: "#/properties/collector/properties/maxFlows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.collector.properties.maxFlows, data: data169 };
            if (vErrors === null) {
              vErrors = [err430];
            } else {
              vErrors.push(err430);
            }
            errors++;
          }
        }
        let data170 = data162.maxSenders;
        if (!(typeof data170 == "number" && (!(data170 % 1) && !isNaN(data170)) && isFinite(data170))) {
          const err431 = { instancePath: instancePath + "/collector/maxSenders", schemaPath: "#/properties/collector/properties/maxSenders/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.collector.properties.maxSenders.type, parentSchema: schema33.properties.collector.properties.maxSenders, data: data170 };
          if (vErrors === null) {
            vErrors = [err431];
          } else {
            vErrors.push(err431);
          }
          errors++;
        }
        if (typeof data170 == "number" && isFinite(data170)) {
          if (data170 > 1e6 || isNaN(data170)) {
            const err432 = { instancePath: instancePath + "/collector/maxSenders", schemaPath: "#/properties/collector/properties/maxSenders/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000", schema: 1e6, parentSchema: schema33.properties.collector.properties.maxSenders, data: data170 };
            if (vErrors === null) {
              vErrors = [err432];
            } else {
              vErrors.push(err432);
            }
            errors++;
          }
          if (data170 < 1 || isNaN(data170)) {
            const err433 = { instancePath: instancePath + "/collector/maxSenders", schemaPath: "#/properties/collector/properties/maxSenders/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.collector.properties.maxSenders, data: data170 };
            if (vErrors === null) {
              vErrors = [err433];
            } else {
              vErrors.push(err433);
            }
            errors++;
          }
        }
        let data171 = data162.openForMinutes;
        if (typeof data171 == "number" && isFinite(data171)) {
          if (data171 > 1e5 || isNaN(data171)) {
            const err434 = { instancePath: instancePath + "/collector/openForMinutes", schemaPath: "#/properties/collector/properties/openForMinutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000", schema: 1e5, parentSchema: schema33.properties.collector.properties.openForMinutes, data: data171 };
            if (vErrors === null) {
              vErrors = [err434];
            } else {
              vErrors.push(err434);
            }
            errors++;
          }
          if (data171 < 0.01 || isNaN(data171)) {
            const err435 = { instancePath: instancePath + "/collector/openForMinutes", schemaPath: "#/properties/collector/properties/openForMinutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema33.properties.collector.properties.openForMinutes, data: data171 };
            if (vErrors === null) {
              vErrors = [err435];
            } else {
              vErrors.push(err435);
            }
            errors++;
          }
        } else {
          const err436 = { instancePath: instancePath + "/collector/openForMinutes", schemaPath: "#/properties/collector/properties/openForMinutes/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema33.properties.collector.properties.openForMinutes.type, parentSchema: schema33.properties.collector.properties.openForMinutes, data: data171 };
          if (vErrors === null) {
            vErrors = [err436];
          } else {
            vErrors.push(err436);
          }
          errors++;
        }
        let data172 = data162.rememberForSeconds;
        if (typeof data172 == "number" && isFinite(data172)) {
          if (data172 > 86400 || isNaN(data172)) {
            const err437 = { instancePath: instancePath + "/collector/rememberForSeconds", schemaPath: "#/properties/collector/properties/rememberForSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema33.properties.collector.properties.rememberForSeconds, data: data172 };
            if (vErrors === null) {
              vErrors = [err437];
            } else {
              vErrors.push(err437);
            }
            errors++;
          }
          if (data172 < 1 || isNaN(data172)) {
            const err438 = { instancePath: instancePath + "/collector/rememberForSeconds", schemaPath: "#/properties/collector/properties/rememberForSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.collector.properties.rememberForSeconds, data: data172 };
            if (vErrors === null) {
              vErrors = [err438];
            } else {
              vErrors.push(err438);
            }
            errors++;
          }
        } else {
          const err439 = { instancePath: instancePath + "/collector/rememberForSeconds", schemaPath: "#/properties/collector/properties/rememberForSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema33.properties.collector.properties.rememberForSeconds.type, parentSchema: schema33.properties.collector.properties.rememberForSeconds, data: data172 };
          if (vErrors === null) {
            vErrors = [err439];
          } else {
            vErrors.push(err439);
          }
          errors++;
        }
        let data173 = data162.startWindowMs;
        if (!(typeof data173 == "number" && (!(data173 % 1) && !isNaN(data173)) && isFinite(data173))) {
          const err440 = { instancePath: instancePath + "/collector/startWindowMs", schemaPath: "#/properties/collector/properties/startWindowMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.collector.properties.startWindowMs.type, parentSchema: schema33.properties.collector.properties.startWindowMs, data: data173 };
          if (vErrors === null) {
            vErrors = [err440];
          } else {
            vErrors.push(err440);
          }
          errors++;
        }
        if (typeof data173 == "number" && isFinite(data173)) {
          if (data173 > 6e5 || isNaN(data173)) {
            const err441 = { instancePath: instancePath + "/collector/startWindowMs", schemaPath: "#/properties/collector/properties/startWindowMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6e5 }, message: "must be <= 600000", schema: 6e5, parentSchema: schema33.properties.collector.properties.startWindowMs, data: data173 };
            if (vErrors === null) {
              vErrors = [err441];
            } else {
              vErrors.push(err441);
            }
            errors++;
          }
          if (data173 < 0 || isNaN(data173)) {
            const err442 = { instancePath: instancePath + "/collector/startWindowMs", schemaPath: "#/properties/collector/properties/startWindowMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.collector.properties.startWindowMs, data: data173 };
            if (vErrors === null) {
              vErrors = [err442];
            } else {
              vErrors.push(err442);
            }
            errors++;
          }
        }
      } else {
        const err443 = { instancePath: instancePath + "/collector", schemaPath: "#/properties/collector/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.collector.type, parentSchema: schema33.properties.collector, data: data162 };
        if (vErrors === null) {
          vErrors = [err443];
        } else {
          vErrors.push(err443);
        }
        errors++;
      }
    }
    if (data.metrics !== void 0) {
      let data174 = data.metrics;
      if (data174 && typeof data174 == "object" && !Array.isArray(data174)) {
        if (data174.listen === void 0) {
          const err444 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/required", keyword: "required", params: { missingProperty: "listen" }, message: "must have required property 'listen'", schema: schema33.properties.metrics.required, parentSchema: schema33.properties.metrics, data: data174 };
          if (vErrors === null) {
            vErrors = [err444];
          } else {
            vErrors.push(err444);
          }
          errors++;
        }
        for (const key27 in data174) {
          if (!(key27 === "listen")) {
            const err445 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.metrics, data: data174 };
            if (vErrors === null) {
              vErrors = [err445];
            } else {
              vErrors.push(err445);
            }
            errors++;
          }
        }
        if (data174.listen !== void 0) {
          let data175 = data174.listen;
          if (typeof data175 === "string") {
            if (func1(data175) > 255) {
              const err446 = { instancePath: instancePath + "/metrics/listen", schemaPath: "#/properties/metrics/properties/listen/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema33.properties.metrics.properties.listen, data: data175 };
              if (vErrors === null) {
                vErrors = [err446];
              } else {
                vErrors.push(err446);
              }
              errors++;
            }
            if (func1(data175) < 1) {
              const err447 = { instancePath: instancePath + "/metrics/listen", schemaPath: "#/properties/metrics/properties/listen/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.metrics.properties.listen, data: data175 };
              if (vErrors === null) {
                vErrors = [err447];
              } else {
                vErrors.push(err447);
              }
              errors++;
            }
          } else {
            const err448 = { instancePath: instancePath + "/metrics/listen", schemaPath: "#/properties/metrics/properties/listen/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.metrics.properties.listen.type, parentSchema: schema33.properties.metrics.properties.listen, data: data175 };
            if (vErrors === null) {
              vErrors = [err448];
            } else {
              vErrors.push(err448);
            }
            errors++;
          }
        }
      } else {
        const err449 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.metrics.type, parentSchema: schema33.properties.metrics, data: data174 };
        if (vErrors === null) {
          vErrors = [err449];
        } else {
          vErrors.push(err449);
        }
        errors++;
      }
    }
    let data176 = data.log;
    if (data176 && typeof data176 == "object" && !Array.isArray(data176)) {
      if (data176.level === void 0) {
        data176.level = "info";
      }
      for (const key28 in data176) {
        if (!(key28 === "level")) {
          const err450 = { instancePath: instancePath + "/log", schemaPath: "#/properties/log/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.log, data: data176 };
          if (vErrors === null) {
            vErrors = [err450];
          } else {
            vErrors.push(err450);
          }
          errors++;
        }
      }
      let data177 = data176.level;
      if (typeof data177 !== "string") {
        const err451 = { instancePath: instancePath + "/log/level", schemaPath: "#/properties/log/properties/level/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.log.properties.level.type, parentSchema: schema33.properties.log.properties.level, data: data177 };
        if (vErrors === null) {
          vErrors = [err451];
        } else {
          vErrors.push(err451);
        }
        errors++;
      }
      if (!(data177 === "trace" || data177 === "debug" || data177 === "info" || data177 === "warn" || data177 === "error" || data177 === "silent")) {
        const err452 = { instancePath: instancePath + "/log/level", schemaPath: "#/properties/log/properties/level/enum", keyword: "enum", params: { allowedValues: schema33.properties.log.properties.level.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.log.properties.level.enum, parentSchema: schema33.properties.log.properties.level, data: data177 };
        if (vErrors === null) {
          vErrors = [err452];
        } else {
          vErrors.push(err452);
        }
        errors++;
      }
    } else {
      const err453 = { instancePath: instancePath + "/log", schemaPath: "#/properties/log/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.log.type, parentSchema: schema33.properties.log, data: data176 };
      if (vErrors === null) {
        vErrors = [err453];
      } else {
        vErrors.push(err453);
      }
      errors++;
    }
    let data178 = data.drainSeconds;
    if (typeof data178 == "number" && isFinite(data178)) {
      if (data178 > 86400 || isNaN(data178)) {
        const err454 = { instancePath: instancePath + "/drainSeconds", schemaPath: "#/properties/drainSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema33.properties.drainSeconds, data: data178 };
        if (vErrors === null) {
          vErrors = [err454];
        } else {
          vErrors.push(err454);
        }
        errors++;
      }
      if (data178 < 0 || isNaN(data178)) {
        const err455 = { instancePath: instancePath + "/drainSeconds", schemaPath: "#/properties/drainSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.drainSeconds, data: data178 };
        if (vErrors === null) {
          vErrors = [err455];
        } else {
          vErrors.push(err455);
        }
        errors++;
      }
    } else {
      const err456 = { instancePath: instancePath + "/drainSeconds", schemaPath: "#/properties/drainSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema33.properties.drainSeconds.type, parentSchema: schema33.properties.drainSeconds, data: data178 };
      if (vErrors === null) {
        vErrors = [err456];
      } else {
        vErrors.push(err456);
      }
      errors++;
    }
  } else {
    const err457 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data };
    if (vErrors === null) {
      vErrors = [err457];
    } else {
      vErrors.push(err457);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

export const validators: { readonly TlsOptions: Validator, readonly ServerOptions: Validator, readonly SiteOptions: Validator } = { TlsOptions: checkTlsOptions, ServerOptions: checkServerOptions, SiteOptions: checkSiteOptions }
