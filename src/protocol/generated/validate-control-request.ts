// Generated from schemas/ by `npm run generate`; change the schema, not this file.
// @ts-nocheck
import type { Validator } from '../problem.ts'
"use strict";
export const validate: Validator = validate52;

const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"control-request.schema.json","type":"object","discriminator":{"propertyName":"operation"},"oneOf":[{"$ref":"#/$defs/makeSession"},{"$ref":"#/$defs/putOverride"},{"$ref":"#/$defs/putFixtures"},{"$ref":"#/$defs/putScenario"},{"$ref":"#/$defs/searchRequests"},{"$ref":"#/$defs/waitForRequest"},{"$ref":"#/$defs/waitUntilSettled"},{"$ref":"#/$defs/advanceClock"},{"$ref":"#/$defs/approveDevice"},{"$ref":"#/$defs/denyDevice"},{"$ref":"#/$defs/revokeTokens"},{"$ref":"#/$defs/becomePersona"}],"$defs":{"makeSession":{"type":"object","additionalProperties":false,"required":["operation","body"],"properties":{"operation":{"const":"makeSession"},"body":{"type":"object","additionalProperties":false,"properties":{"id":{"type":"string","minLength":1,"pattern":"^[\\w-]{1,64}$"},"seed":{"type":["integer","string"]},"clock":{"enum":["virtual","real"]},"scenario":{"type":["string","object"]},"fixtures":{"type":"array","items":{"type":"object"}},"onCompletion":{"type":"object"},"persona":{"type":["string","object"]},"idleTimeoutMs":{"type":"integer","minimum":0,"maximum":2147483647},"recorder":{"type":"object","additionalProperties":false,"required":["dir"],"properties":{"dir":{"type":"string","minLength":1,"pattern":"^[\\w-]{1,64}$"},"mode":{"enum":["replay","record","missing","verify","refresh","passthrough"]},"group":{"type":"string","minLength":1,"maxLength":256},"timing":{"type":"string","pattern":"^(?:exact|fast|x\\d+(?:\\.\\d+)?)$"}}},"deviceFlow":{"type":"object","additionalProperties":false,"properties":{"approval":{"oneOf":[{"enum":["at-once","by-hand"]},{"type":"object","additionalProperties":false,"properties":{"afterPolls":{"type":"integer","minimum":0}},"required":["afterPolls"]},{"type":"object","additionalProperties":false,"properties":{"after":{"type":["number","string"]}},"required":["after"]}]},"expiresInSeconds":{"type":"number","exclusiveMinimum":0},"intervalSeconds":{"type":"number","minimum":0}}},"limits":{"type":"array","items":{"type":"object","required":["per","requests","window"],"additionalProperties":false,"properties":{"per":{"enum":["user","model"]},"requests":{"type":"integer","minimum":1},"window":{"type":"string"},"code":{"type":"string"},"retryAfter":{"enum":["seconds","date"]}}}},"models":{"type":"array","items":{"type":"object","required":["id"],"additionalProperties":true,"properties":{"id":{"type":"string","minLength":1}}}},"maxTokens":{"type":"integer","minimum":1},"maxTokensLimit":{"type":"integer","minimum":1},"rateLimitPerMinute":{"type":"integer","minimum":0},"authToken":{"type":"string","minLength":1,"pattern":"^[!-~](?:[ -~]*[!-~])?$"},"requireAuth":{"type":"boolean"},"strictHeaders":{"type":"boolean"},"strictModels":{"type":"boolean"},"journal":{"type":"object","additionalProperties":false,"properties":{"maxEntries":{"type":"integer","minimum":1},"maxBytes":{"type":"integer","minimum":0},"maxBodyBytes":{"type":"integer","minimum":0}}}}}}},"putOverride":{"type":"object","additionalProperties":false,"required":["operation","body"],"properties":{"operation":{"const":"putOverride"},"body":{"type":"object","additionalProperties":false,"properties":{"parts":{"type":"array","items":{"type":"object"}}},"required":["parts"]}}},"putFixtures":{"type":"object","additionalProperties":false,"required":["operation","body"],"properties":{"operation":{"const":"putFixtures"},"body":{"type":"object","additionalProperties":false,"properties":{"fixtures":{"type":"array","items":{"type":"object"}}},"required":["fixtures"]}}},"putScenario":{"type":"object","additionalProperties":false,"required":["operation","body"],"properties":{"operation":{"const":"putScenario"},"body":{"type":"object","additionalProperties":false,"properties":{"scenario":{"type":["string","object"]}},"required":["scenario"]}}},"searchRequests":{"type":"object","additionalProperties":false,"required":["operation","body"],"properties":{"operation":{"const":"searchRequests"},"body":{"type":"object","additionalProperties":false,"properties":{"query":{"type":"object","additionalProperties":false,"properties":{"path":{"type":"string","minLength":1},"endpoint":{"type":"string","minLength":1},"method":{"type":"string","minLength":1},"status":{"type":"integer"},"complete":{"type":"boolean"},"cancelled":{"type":"boolean"},"answeredBy":{"type":"string","minLength":1},"fault":{"type":"string","minLength":1},"body":{"type":"object"},"headers":{"type":"object","additionalProperties":{"type":"string"}}}},"secrets":{"type":"boolean"}}}}},"waitForRequest":{"type":"object","additionalProperties":false,"required":["operation","body"],"properties":{"operation":{"const":"waitForRequest"},"body":{"type":"object","additionalProperties":false,"properties":{"query":{"type":"object","additionalProperties":false,"properties":{"path":{"type":"string","minLength":1},"endpoint":{"type":"string","minLength":1},"method":{"type":"string","minLength":1},"status":{"type":"integer"},"complete":{"type":"boolean"},"cancelled":{"type":"boolean"},"answeredBy":{"type":"string","minLength":1},"fault":{"type":"string","minLength":1},"body":{"type":"object"},"headers":{"type":"object","additionalProperties":{"type":"string"}}}},"count":{"type":"integer","minimum":1,"default":1},"timeoutMs":{"type":"integer","minimum":0,"maximum":60000,"default":2000},"secrets":{"type":"boolean"}}}}},"waitUntilSettled":{"type":"object","additionalProperties":false,"required":["operation","body"],"properties":{"operation":{"const":"waitUntilSettled"},"body":{"type":"object","additionalProperties":false,"properties":{"timeoutMs":{"type":"integer","minimum":0,"maximum":60000,"default":2000}}}}},"advanceClock":{"type":"object","additionalProperties":false,"required":["operation","body"],"properties":{"operation":{"const":"advanceClock"},"body":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":["number","string"]}},"required":["duration"]}}},"approveDevice":{"type":"object","additionalProperties":false,"required":["operation","body"],"properties":{"operation":{"const":"approveDevice"},"body":{"type":"object","additionalProperties":false,"properties":{"userCode":{"type":"string","minLength":1}}}}},"denyDevice":{"type":"object","additionalProperties":false,"required":["operation","body"],"properties":{"operation":{"const":"denyDevice"},"body":{"type":"object","additionalProperties":false,"properties":{"userCode":{"type":"string","minLength":1}}}}},"revokeTokens":{"type":"object","additionalProperties":false,"required":["operation","body"],"properties":{"operation":{"const":"revokeTokens"},"body":{"type":"object","additionalProperties":false,"properties":{"token":{"type":"string","minLength":1}}}}},"becomePersona":{"type":"object","additionalProperties":false,"required":["operation","body"],"properties":{"operation":{"const":"becomePersona"},"body":{"type":"object","additionalProperties":false,"properties":{"persona":{"type":["string","object"]}},"required":["persona"]}}}}};
const schema20 = {"type":"object","additionalProperties":false,"required":["operation","body"],"properties":{"operation":{"const":"makeSession"},"body":{"type":"object","additionalProperties":false,"properties":{"id":{"type":"string","minLength":1,"pattern":"^[\\w-]{1,64}$"},"seed":{"type":["integer","string"]},"clock":{"enum":["virtual","real"]},"scenario":{"type":["string","object"]},"fixtures":{"type":"array","items":{"type":"object"}},"onCompletion":{"type":"object"},"persona":{"type":["string","object"]},"idleTimeoutMs":{"type":"integer","minimum":0,"maximum":2147483647},"recorder":{"type":"object","additionalProperties":false,"required":["dir"],"properties":{"dir":{"type":"string","minLength":1,"pattern":"^[\\w-]{1,64}$"},"mode":{"enum":["replay","record","missing","verify","refresh","passthrough"]},"group":{"type":"string","minLength":1,"maxLength":256},"timing":{"type":"string","pattern":"^(?:exact|fast|x\\d+(?:\\.\\d+)?)$"}}},"deviceFlow":{"type":"object","additionalProperties":false,"properties":{"approval":{"oneOf":[{"enum":["at-once","by-hand"]},{"type":"object","additionalProperties":false,"properties":{"afterPolls":{"type":"integer","minimum":0}},"required":["afterPolls"]},{"type":"object","additionalProperties":false,"properties":{"after":{"type":["number","string"]}},"required":["after"]}]},"expiresInSeconds":{"type":"number","exclusiveMinimum":0},"intervalSeconds":{"type":"number","minimum":0}}},"limits":{"type":"array","items":{"type":"object","required":["per","requests","window"],"additionalProperties":false,"properties":{"per":{"enum":["user","model"]},"requests":{"type":"integer","minimum":1},"window":{"type":"string"},"code":{"type":"string"},"retryAfter":{"enum":["seconds","date"]}}}},"models":{"type":"array","items":{"type":"object","required":["id"],"additionalProperties":true,"properties":{"id":{"type":"string","minLength":1}}}},"maxTokens":{"type":"integer","minimum":1},"maxTokensLimit":{"type":"integer","minimum":1},"rateLimitPerMinute":{"type":"integer","minimum":0},"authToken":{"type":"string","minLength":1,"pattern":"^[!-~](?:[ -~]*[!-~])?$"},"requireAuth":{"type":"boolean"},"strictHeaders":{"type":"boolean"},"strictModels":{"type":"boolean"},"journal":{"type":"object","additionalProperties":false,"properties":{"maxEntries":{"type":"integer","minimum":1},"maxBytes":{"type":"integer","minimum":0},"maxBodyBytes":{"type":"integer","minimum":0}}}}}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^[\\w-]{1,64}$", "u");
const pattern5 = new RegExp("^(?:exact|fast|x\\d+(?:\\.\\d+)?)$", "u");
const pattern6 = new RegExp("^[!-~](?:[ -~]*[!-~])?$", "u");

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.operation === undefined) && (missing0 = "operation")) || ((data.body === undefined) && (missing0 = "body"))){
validate53.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "operation") || (key0 === "body"))){
validate53.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.operation !== undefined){
const _errs2 = errors;
if("makeSession" !== data.operation){
validate53.errors = [{instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/const",keyword:"const",params:{allowedValue: "makeSession"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.body !== undefined){
let data1 = data.body;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
const _errs5 = errors;
for(const key1 in data1){
if(!(func1.call(schema20.properties.body.properties, key1))){
validate53.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data1.id !== undefined){
let data2 = data1.id;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length < 1){
validate53.errors = [{instancePath:instancePath+"/body/id",schemaPath:"#/properties/body/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern3.test(data2)){
validate53.errors = [{instancePath:instancePath+"/body/id",schemaPath:"#/properties/body/properties/id/pattern",keyword:"pattern",params:{pattern: "^[\\w-]{1,64}$"},message:"must match pattern \""+"^[\\w-]{1,64}$"+"\""}];
return false;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/body/id",schemaPath:"#/properties/body/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.seed !== undefined){
let data3 = data1.seed;
const _errs8 = errors;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== "string")){
validate53.errors = [{instancePath:instancePath+"/body/seed",schemaPath:"#/properties/body/properties/seed/type",keyword:"type",params:{type: schema20.properties.body.properties.seed.type},message:"must be integer,string"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.clock !== undefined){
let data4 = data1.clock;
const _errs10 = errors;
if(!((data4 === "virtual") || (data4 === "real"))){
validate53.errors = [{instancePath:instancePath+"/body/clock",schemaPath:"#/properties/body/properties/clock/enum",keyword:"enum",params:{allowedValues: schema20.properties.body.properties.clock.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.scenario !== undefined){
let data5 = data1.scenario;
const _errs11 = errors;
if((typeof data5 !== "string") && (!(data5 && typeof data5 == "object" && !Array.isArray(data5)))){
validate53.errors = [{instancePath:instancePath+"/body/scenario",schemaPath:"#/properties/body/properties/scenario/type",keyword:"type",params:{type: schema20.properties.body.properties.scenario.type},message:"must be string,object"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.fixtures !== undefined){
let data6 = data1.fixtures;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data6)){
var valid2 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs15 = errors;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
validate53.errors = [{instancePath:instancePath+"/body/fixtures/" + i0,schemaPath:"#/properties/body/properties/fixtures/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid2 = _errs15 === errors;
if(!valid2){
break;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/body/fixtures",schemaPath:"#/properties/body/properties/fixtures/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.onCompletion !== undefined){
let data8 = data1.onCompletion;
const _errs17 = errors;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
validate53.errors = [{instancePath:instancePath+"/body/onCompletion",schemaPath:"#/properties/body/properties/onCompletion/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.persona !== undefined){
let data9 = data1.persona;
const _errs19 = errors;
if((typeof data9 !== "string") && (!(data9 && typeof data9 == "object" && !Array.isArray(data9)))){
validate53.errors = [{instancePath:instancePath+"/body/persona",schemaPath:"#/properties/body/properties/persona/type",keyword:"type",params:{type: schema20.properties.body.properties.persona.type},message:"must be string,object"}];
return false;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.idleTimeoutMs !== undefined){
let data10 = data1.idleTimeoutMs;
const _errs21 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate53.errors = [{instancePath:instancePath+"/body/idleTimeoutMs",schemaPath:"#/properties/body/properties/idleTimeoutMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs21){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 2147483647 || isNaN(data10)){
validate53.errors = [{instancePath:instancePath+"/body/idleTimeoutMs",schemaPath:"#/properties/body/properties/idleTimeoutMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate53.errors = [{instancePath:instancePath+"/body/idleTimeoutMs",schemaPath:"#/properties/body/properties/idleTimeoutMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.recorder !== undefined){
let data11 = data1.recorder;
const _errs23 = errors;
if(errors === _errs23){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing1;
if((data11.dir === undefined) && (missing1 = "dir")){
validate53.errors = [{instancePath:instancePath+"/body/recorder",schemaPath:"#/properties/body/properties/recorder/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs25 = errors;
for(const key2 in data11){
if(!((((key2 === "dir") || (key2 === "mode")) || (key2 === "group")) || (key2 === "timing"))){
validate53.errors = [{instancePath:instancePath+"/body/recorder",schemaPath:"#/properties/body/properties/recorder/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs25 === errors){
if(data11.dir !== undefined){
let data12 = data11.dir;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data12 === "string"){
if(data12.length < 1){
validate53.errors = [{instancePath:instancePath+"/body/recorder/dir",schemaPath:"#/properties/body/properties/recorder/properties/dir/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern3.test(data12)){
validate53.errors = [{instancePath:instancePath+"/body/recorder/dir",schemaPath:"#/properties/body/properties/recorder/properties/dir/pattern",keyword:"pattern",params:{pattern: "^[\\w-]{1,64}$"},message:"must match pattern \""+"^[\\w-]{1,64}$"+"\""}];
return false;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/body/recorder/dir",schemaPath:"#/properties/body/properties/recorder/properties/dir/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data11.mode !== undefined){
let data13 = data11.mode;
const _errs28 = errors;
if(!((((((data13 === "replay") || (data13 === "record")) || (data13 === "missing")) || (data13 === "verify")) || (data13 === "refresh")) || (data13 === "passthrough"))){
validate53.errors = [{instancePath:instancePath+"/body/recorder/mode",schemaPath:"#/properties/body/properties/recorder/properties/mode/enum",keyword:"enum",params:{allowedValues: schema20.properties.body.properties.recorder.properties.mode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data11.group !== undefined){
let data14 = data11.group;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data14 === "string"){
if(data14.length > 256){
validate53.errors = [{instancePath:instancePath+"/body/recorder/group",schemaPath:"#/properties/body/properties/recorder/properties/group/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
else {
if(data14.length < 1){
validate53.errors = [{instancePath:instancePath+"/body/recorder/group",schemaPath:"#/properties/body/properties/recorder/properties/group/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/body/recorder/group",schemaPath:"#/properties/body/properties/recorder/properties/group/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs29 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data11.timing !== undefined){
let data15 = data11.timing;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data15 === "string"){
if(!pattern5.test(data15)){
validate53.errors = [{instancePath:instancePath+"/body/recorder/timing",schemaPath:"#/properties/body/properties/recorder/properties/timing/pattern",keyword:"pattern",params:{pattern: "^(?:exact|fast|x\\d+(?:\\.\\d+)?)$"},message:"must match pattern \""+"^(?:exact|fast|x\\d+(?:\\.\\d+)?)$"+"\""}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/body/recorder/timing",schemaPath:"#/properties/body/properties/recorder/properties/timing/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs31 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/body/recorder",schemaPath:"#/properties/body/properties/recorder/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.deviceFlow !== undefined){
let data16 = data1.deviceFlow;
const _errs33 = errors;
if(errors === _errs33){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
const _errs35 = errors;
for(const key3 in data16){
if(!(((key3 === "approval") || (key3 === "expiresInSeconds")) || (key3 === "intervalSeconds"))){
validate53.errors = [{instancePath:instancePath+"/body/deviceFlow",schemaPath:"#/properties/body/properties/deviceFlow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs35 === errors){
if(data16.approval !== undefined){
let data17 = data16.approval;
const _errs36 = errors;
const _errs37 = errors;
let valid5 = false;
let passing0 = null;
const _errs38 = errors;
if(!((data17 === "at-once") || (data17 === "by-hand"))){
const err0 = {instancePath:instancePath+"/body/deviceFlow/approval",schemaPath:"#/properties/body/properties/deviceFlow/properties/approval/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema20.properties.body.properties.deviceFlow.properties.approval.oneOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs38 === errors;
if(_valid0){
valid5 = true;
passing0 = 0;
}
const _errs39 = errors;
if(errors === _errs39){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing2;
if((data17.afterPolls === undefined) && (missing2 = "afterPolls")){
const err1 = {instancePath:instancePath+"/body/deviceFlow/approval",schemaPath:"#/properties/body/properties/deviceFlow/properties/approval/oneOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
const _errs41 = errors;
for(const key4 in data17){
if(!(key4 === "afterPolls")){
const err2 = {instancePath:instancePath+"/body/deviceFlow/approval",schemaPath:"#/properties/body/properties/deviceFlow/properties/approval/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
break;
}
}
if(_errs41 === errors){
if(data17.afterPolls !== undefined){
let data18 = data17.afterPolls;
const _errs42 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err3 = {instancePath:instancePath+"/body/deviceFlow/approval/afterPolls",schemaPath:"#/properties/body/properties/deviceFlow/properties/approval/oneOf/1/properties/afterPolls/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(errors === _errs42){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err4 = {instancePath:instancePath+"/body/deviceFlow/approval/afterPolls",schemaPath:"#/properties/body/properties/deviceFlow/properties/approval/oneOf/1/properties/afterPolls/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/body/deviceFlow/approval",schemaPath:"#/properties/body/properties/deviceFlow/properties/approval/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs39 === errors;
if(_valid0 && valid5){
valid5 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid5 = true;
passing0 = 1;
var props0 = true;
}
const _errs44 = errors;
if(errors === _errs44){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing3;
if((data17.after === undefined) && (missing3 = "after")){
const err6 = {instancePath:instancePath+"/body/deviceFlow/approval",schemaPath:"#/properties/body/properties/deviceFlow/properties/approval/oneOf/2/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
const _errs46 = errors;
for(const key5 in data17){
if(!(key5 === "after")){
const err7 = {instancePath:instancePath+"/body/deviceFlow/approval",schemaPath:"#/properties/body/properties/deviceFlow/properties/approval/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break;
}
}
if(_errs46 === errors){
if(data17.after !== undefined){
let data19 = data17.after;
if((!((typeof data19 == "number") && (isFinite(data19)))) && (typeof data19 !== "string")){
const err8 = {instancePath:instancePath+"/body/deviceFlow/approval/after",schemaPath:"#/properties/body/properties/deviceFlow/properties/approval/oneOf/2/properties/after/type",keyword:"type",params:{type: schema20.properties.body.properties.deviceFlow.properties.approval.oneOf[2].properties.after.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/body/deviceFlow/approval",schemaPath:"#/properties/body/properties/deviceFlow/properties/approval/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid0 = _errs44 === errors;
if(_valid0 && valid5){
valid5 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid5 = true;
passing0 = 2;
if(props0 !== true){
props0 = true;
}
}
}
}
if(!valid5){
const err10 = {instancePath:instancePath+"/body/deviceFlow/approval",schemaPath:"#/properties/body/properties/deviceFlow/properties/approval/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate53.errors = vErrors;
return false;
}
else {
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
}
var valid4 = _errs36 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data16.expiresInSeconds !== undefined){
let data20 = data16.expiresInSeconds;
const _errs49 = errors;
if(errors === _errs49){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 <= 0 || isNaN(data20)){
validate53.errors = [{instancePath:instancePath+"/body/deviceFlow/expiresInSeconds",schemaPath:"#/properties/body/properties/deviceFlow/properties/expiresInSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/body/deviceFlow/expiresInSeconds",schemaPath:"#/properties/body/properties/deviceFlow/properties/expiresInSeconds/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid4 = _errs49 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data16.intervalSeconds !== undefined){
let data21 = data16.intervalSeconds;
const _errs51 = errors;
if(errors === _errs51){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
validate53.errors = [{instancePath:instancePath+"/body/deviceFlow/intervalSeconds",schemaPath:"#/properties/body/properties/deviceFlow/properties/intervalSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/body/deviceFlow/intervalSeconds",schemaPath:"#/properties/body/properties/deviceFlow/properties/intervalSeconds/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid4 = _errs51 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/body/deviceFlow",schemaPath:"#/properties/body/properties/deviceFlow/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs33 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.limits !== undefined){
let data22 = data1.limits;
const _errs53 = errors;
if(errors === _errs53){
if(Array.isArray(data22)){
var valid8 = true;
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
let data23 = data22[i1];
const _errs55 = errors;
if(errors === _errs55){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing4;
if((((data23.per === undefined) && (missing4 = "per")) || ((data23.requests === undefined) && (missing4 = "requests"))) || ((data23.window === undefined) && (missing4 = "window"))){
validate53.errors = [{instancePath:instancePath+"/body/limits/" + i1,schemaPath:"#/properties/body/properties/limits/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs57 = errors;
for(const key6 in data23){
if(!(((((key6 === "per") || (key6 === "requests")) || (key6 === "window")) || (key6 === "code")) || (key6 === "retryAfter"))){
validate53.errors = [{instancePath:instancePath+"/body/limits/" + i1,schemaPath:"#/properties/body/properties/limits/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs57 === errors){
if(data23.per !== undefined){
let data24 = data23.per;
const _errs58 = errors;
if(!((data24 === "user") || (data24 === "model"))){
validate53.errors = [{instancePath:instancePath+"/body/limits/" + i1+"/per",schemaPath:"#/properties/body/properties/limits/items/properties/per/enum",keyword:"enum",params:{allowedValues: schema20.properties.body.properties.limits.items.properties.per.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid9 = _errs58 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data23.requests !== undefined){
let data25 = data23.requests;
const _errs59 = errors;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
validate53.errors = [{instancePath:instancePath+"/body/limits/" + i1+"/requests",schemaPath:"#/properties/body/properties/limits/items/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs59){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 1 || isNaN(data25)){
validate53.errors = [{instancePath:instancePath+"/body/limits/" + i1+"/requests",schemaPath:"#/properties/body/properties/limits/items/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid9 = _errs59 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data23.window !== undefined){
const _errs61 = errors;
if(typeof data23.window !== "string"){
validate53.errors = [{instancePath:instancePath+"/body/limits/" + i1+"/window",schemaPath:"#/properties/body/properties/limits/items/properties/window/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs61 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data23.code !== undefined){
const _errs63 = errors;
if(typeof data23.code !== "string"){
validate53.errors = [{instancePath:instancePath+"/body/limits/" + i1+"/code",schemaPath:"#/properties/body/properties/limits/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs63 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data23.retryAfter !== undefined){
let data28 = data23.retryAfter;
const _errs65 = errors;
if(!((data28 === "seconds") || (data28 === "date"))){
validate53.errors = [{instancePath:instancePath+"/body/limits/" + i1+"/retryAfter",schemaPath:"#/properties/body/properties/limits/items/properties/retryAfter/enum",keyword:"enum",params:{allowedValues: schema20.properties.body.properties.limits.items.properties.retryAfter.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid9 = _errs65 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/body/limits/" + i1,schemaPath:"#/properties/body/properties/limits/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid8 = _errs55 === errors;
if(!valid8){
break;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/body/limits",schemaPath:"#/properties/body/properties/limits/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs53 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.models !== undefined){
let data29 = data1.models;
const _errs66 = errors;
if(errors === _errs66){
if(Array.isArray(data29)){
var valid10 = true;
const len2 = data29.length;
for(let i2=0; i2<len2; i2++){
let data30 = data29[i2];
const _errs68 = errors;
if(errors === _errs68){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
let missing5;
if((data30.id === undefined) && (missing5 = "id")){
validate53.errors = [{instancePath:instancePath+"/body/models/" + i2,schemaPath:"#/properties/body/properties/models/items/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
if(data30.id !== undefined){
let data31 = data30.id;
const _errs71 = errors;
if(errors === _errs71){
if(typeof data31 === "string"){
if(data31.length < 1){
validate53.errors = [{instancePath:instancePath+"/body/models/" + i2+"/id",schemaPath:"#/properties/body/properties/models/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/body/models/" + i2+"/id",schemaPath:"#/properties/body/properties/models/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/body/models/" + i2,schemaPath:"#/properties/body/properties/models/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs68 === errors;
if(!valid10){
break;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/body/models",schemaPath:"#/properties/body/properties/models/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs66 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.maxTokens !== undefined){
let data32 = data1.maxTokens;
const _errs73 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
validate53.errors = [{instancePath:instancePath+"/body/maxTokens",schemaPath:"#/properties/body/properties/maxTokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs73){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 1 || isNaN(data32)){
validate53.errors = [{instancePath:instancePath+"/body/maxTokens",schemaPath:"#/properties/body/properties/maxTokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid1 = _errs73 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.maxTokensLimit !== undefined){
let data33 = data1.maxTokensLimit;
const _errs75 = errors;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
validate53.errors = [{instancePath:instancePath+"/body/maxTokensLimit",schemaPath:"#/properties/body/properties/maxTokensLimit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs75){
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 1 || isNaN(data33)){
validate53.errors = [{instancePath:instancePath+"/body/maxTokensLimit",schemaPath:"#/properties/body/properties/maxTokensLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid1 = _errs75 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.rateLimitPerMinute !== undefined){
let data34 = data1.rateLimitPerMinute;
const _errs77 = errors;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
validate53.errors = [{instancePath:instancePath+"/body/rateLimitPerMinute",schemaPath:"#/properties/body/properties/rateLimitPerMinute/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs77){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
validate53.errors = [{instancePath:instancePath+"/body/rateLimitPerMinute",schemaPath:"#/properties/body/properties/rateLimitPerMinute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs77 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.authToken !== undefined){
let data35 = data1.authToken;
const _errs79 = errors;
if(errors === _errs79){
if(typeof data35 === "string"){
if(data35.length < 1){
validate53.errors = [{instancePath:instancePath+"/body/authToken",schemaPath:"#/properties/body/properties/authToken/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern6.test(data35)){
validate53.errors = [{instancePath:instancePath+"/body/authToken",schemaPath:"#/properties/body/properties/authToken/pattern",keyword:"pattern",params:{pattern: "^[!-~](?:[ -~]*[!-~])?$"},message:"must match pattern \""+"^[!-~](?:[ -~]*[!-~])?$"+"\""}];
return false;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/body/authToken",schemaPath:"#/properties/body/properties/authToken/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs79 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.requireAuth !== undefined){
const _errs81 = errors;
if(typeof data1.requireAuth !== "boolean"){
validate53.errors = [{instancePath:instancePath+"/body/requireAuth",schemaPath:"#/properties/body/properties/requireAuth/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs81 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.strictHeaders !== undefined){
const _errs83 = errors;
if(typeof data1.strictHeaders !== "boolean"){
validate53.errors = [{instancePath:instancePath+"/body/strictHeaders",schemaPath:"#/properties/body/properties/strictHeaders/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs83 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.strictModels !== undefined){
const _errs85 = errors;
if(typeof data1.strictModels !== "boolean"){
validate53.errors = [{instancePath:instancePath+"/body/strictModels",schemaPath:"#/properties/body/properties/strictModels/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs85 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.journal !== undefined){
let data39 = data1.journal;
const _errs87 = errors;
if(errors === _errs87){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
const _errs89 = errors;
for(const key7 in data39){
if(!(((key7 === "maxEntries") || (key7 === "maxBytes")) || (key7 === "maxBodyBytes"))){
validate53.errors = [{instancePath:instancePath+"/body/journal",schemaPath:"#/properties/body/properties/journal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs89 === errors){
if(data39.maxEntries !== undefined){
let data40 = data39.maxEntries;
const _errs90 = errors;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
validate53.errors = [{instancePath:instancePath+"/body/journal/maxEntries",schemaPath:"#/properties/body/properties/journal/properties/maxEntries/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs90){
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 1 || isNaN(data40)){
validate53.errors = [{instancePath:instancePath+"/body/journal/maxEntries",schemaPath:"#/properties/body/properties/journal/properties/maxEntries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid12 = _errs90 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data39.maxBytes !== undefined){
let data41 = data39.maxBytes;
const _errs92 = errors;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
validate53.errors = [{instancePath:instancePath+"/body/journal/maxBytes",schemaPath:"#/properties/body/properties/journal/properties/maxBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs92){
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
validate53.errors = [{instancePath:instancePath+"/body/journal/maxBytes",schemaPath:"#/properties/body/properties/journal/properties/maxBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid12 = _errs92 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data39.maxBodyBytes !== undefined){
let data42 = data39.maxBodyBytes;
const _errs94 = errors;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
validate53.errors = [{instancePath:instancePath+"/body/journal/maxBodyBytes",schemaPath:"#/properties/body/properties/journal/properties/maxBodyBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs94){
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
validate53.errors = [{instancePath:instancePath+"/body/journal/maxBodyBytes",schemaPath:"#/properties/body/properties/journal/properties/maxBodyBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid12 = _errs94 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/body/journal",schemaPath:"#/properties/body/properties/journal/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs87 === errors;
}
else {
var valid1 = true;
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
else {
validate53.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema21 = {"type":"object","additionalProperties":false,"required":["operation","body"],"properties":{"operation":{"const":"putOverride"},"body":{"type":"object","additionalProperties":false,"properties":{"parts":{"type":"array","items":{"type":"object"}}},"required":["parts"]}}};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.operation === undefined) && (missing0 = "operation")) || ((data.body === undefined) && (missing0 = "body"))){
validate54.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "operation") || (key0 === "body"))){
validate54.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.operation !== undefined){
const _errs2 = errors;
if("putOverride" !== data.operation){
validate54.errors = [{instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/const",keyword:"const",params:{allowedValue: "putOverride"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.body !== undefined){
let data1 = data.body;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.parts === undefined) && (missing1 = "parts")){
validate54.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data1){
if(!(key1 === "parts")){
validate54.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data1.parts !== undefined){
let data2 = data1.parts;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs8 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
validate54.errors = [{instancePath:instancePath+"/body/parts/" + i0,schemaPath:"#/properties/body/properties/parts/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/body/parts",schemaPath:"#/properties/body/properties/parts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate54.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":"object","additionalProperties":false,"required":["operation","body"],"properties":{"operation":{"const":"putFixtures"},"body":{"type":"object","additionalProperties":false,"properties":{"fixtures":{"type":"array","items":{"type":"object"}}},"required":["fixtures"]}}};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.operation === undefined) && (missing0 = "operation")) || ((data.body === undefined) && (missing0 = "body"))){
validate55.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "operation") || (key0 === "body"))){
validate55.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.operation !== undefined){
const _errs2 = errors;
if("putFixtures" !== data.operation){
validate55.errors = [{instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/const",keyword:"const",params:{allowedValue: "putFixtures"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.body !== undefined){
let data1 = data.body;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.fixtures === undefined) && (missing1 = "fixtures")){
validate55.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data1){
if(!(key1 === "fixtures")){
validate55.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data1.fixtures !== undefined){
let data2 = data1.fixtures;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs8 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
validate55.errors = [{instancePath:instancePath+"/body/fixtures/" + i0,schemaPath:"#/properties/body/properties/fixtures/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
validate55.errors = [{instancePath:instancePath+"/body/fixtures",schemaPath:"#/properties/body/properties/fixtures/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
}
else {
validate55.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate55.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"object","additionalProperties":false,"required":["operation","body"],"properties":{"operation":{"const":"putScenario"},"body":{"type":"object","additionalProperties":false,"properties":{"scenario":{"type":["string","object"]}},"required":["scenario"]}}};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.operation === undefined) && (missing0 = "operation")) || ((data.body === undefined) && (missing0 = "body"))){
validate56.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "operation") || (key0 === "body"))){
validate56.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.operation !== undefined){
const _errs2 = errors;
if("putScenario" !== data.operation){
validate56.errors = [{instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/const",keyword:"const",params:{allowedValue: "putScenario"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.body !== undefined){
let data1 = data.body;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.scenario === undefined) && (missing1 = "scenario")){
validate56.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data1){
if(!(key1 === "scenario")){
validate56.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data1.scenario !== undefined){
let data2 = data1.scenario;
if((typeof data2 !== "string") && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))){
validate56.errors = [{instancePath:instancePath+"/body/scenario",schemaPath:"#/properties/body/properties/scenario/type",keyword:"type",params:{type: schema23.properties.body.properties.scenario.type},message:"must be string,object"}];
return false;
}
}
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate56.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":"object","additionalProperties":false,"required":["operation","body"],"properties":{"operation":{"const":"searchRequests"},"body":{"type":"object","additionalProperties":false,"properties":{"query":{"type":"object","additionalProperties":false,"properties":{"path":{"type":"string","minLength":1},"endpoint":{"type":"string","minLength":1},"method":{"type":"string","minLength":1},"status":{"type":"integer"},"complete":{"type":"boolean"},"cancelled":{"type":"boolean"},"answeredBy":{"type":"string","minLength":1},"fault":{"type":"string","minLength":1},"body":{"type":"object"},"headers":{"type":"object","additionalProperties":{"type":"string"}}}},"secrets":{"type":"boolean"}}}}};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.operation === undefined) && (missing0 = "operation")) || ((data.body === undefined) && (missing0 = "body"))){
validate57.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "operation") || (key0 === "body"))){
validate57.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.operation !== undefined){
const _errs2 = errors;
if("searchRequests" !== data.operation){
validate57.errors = [{instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/const",keyword:"const",params:{allowedValue: "searchRequests"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.body !== undefined){
let data1 = data.body;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
const _errs5 = errors;
for(const key1 in data1){
if(!((key1 === "query") || (key1 === "secrets"))){
validate57.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data1.query !== undefined){
let data2 = data1.query;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
const _errs8 = errors;
for(const key2 in data2){
if(!(func1.call(schema24.properties.body.properties.query.properties, key2))){
validate57.errors = [{instancePath:instancePath+"/body/query",schemaPath:"#/properties/body/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.path !== undefined){
let data3 = data2.path;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(data3.length < 1){
validate57.errors = [{instancePath:instancePath+"/body/query/path",schemaPath:"#/properties/body/properties/query/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate57.errors = [{instancePath:instancePath+"/body/query/path",schemaPath:"#/properties/body/properties/query/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.endpoint !== undefined){
let data4 = data2.endpoint;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(data4.length < 1){
validate57.errors = [{instancePath:instancePath+"/body/query/endpoint",schemaPath:"#/properties/body/properties/query/properties/endpoint/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate57.errors = [{instancePath:instancePath+"/body/query/endpoint",schemaPath:"#/properties/body/properties/query/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.method !== undefined){
let data5 = data2.method;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(data5.length < 1){
validate57.errors = [{instancePath:instancePath+"/body/query/method",schemaPath:"#/properties/body/properties/query/properties/method/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate57.errors = [{instancePath:instancePath+"/body/query/method",schemaPath:"#/properties/body/properties/query/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.status !== undefined){
let data6 = data2.status;
const _errs15 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate57.errors = [{instancePath:instancePath+"/body/query/status",schemaPath:"#/properties/body/properties/query/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.complete !== undefined){
const _errs17 = errors;
if(typeof data2.complete !== "boolean"){
validate57.errors = [{instancePath:instancePath+"/body/query/complete",schemaPath:"#/properties/body/properties/query/properties/complete/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.cancelled !== undefined){
const _errs19 = errors;
if(typeof data2.cancelled !== "boolean"){
validate57.errors = [{instancePath:instancePath+"/body/query/cancelled",schemaPath:"#/properties/body/properties/query/properties/cancelled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.answeredBy !== undefined){
let data9 = data2.answeredBy;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data9 === "string"){
if(data9.length < 1){
validate57.errors = [{instancePath:instancePath+"/body/query/answeredBy",schemaPath:"#/properties/body/properties/query/properties/answeredBy/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate57.errors = [{instancePath:instancePath+"/body/query/answeredBy",schemaPath:"#/properties/body/properties/query/properties/answeredBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.fault !== undefined){
let data10 = data2.fault;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data10 === "string"){
if(data10.length < 1){
validate57.errors = [{instancePath:instancePath+"/body/query/fault",schemaPath:"#/properties/body/properties/query/properties/fault/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate57.errors = [{instancePath:instancePath+"/body/query/fault",schemaPath:"#/properties/body/properties/query/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs23 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.body !== undefined){
let data11 = data2.body;
const _errs25 = errors;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
validate57.errors = [{instancePath:instancePath+"/body/query/body",schemaPath:"#/properties/body/properties/query/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid2 = _errs25 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.headers !== undefined){
let data12 = data2.headers;
const _errs27 = errors;
if(errors === _errs27){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
const _errs30 = errors;
if(typeof data12[key3] !== "string"){
validate57.errors = [{instancePath:instancePath+"/body/query/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/body/properties/query/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs30 === errors;
if(!valid3){
break;
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/body/query/headers",schemaPath:"#/properties/body/properties/query/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs27 === errors;
}
else {
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
else {
validate57.errors = [{instancePath:instancePath+"/body/query",schemaPath:"#/properties/body/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.secrets !== undefined){
const _errs32 = errors;
if(typeof data1.secrets !== "boolean"){
validate57.errors = [{instancePath:instancePath+"/body/secrets",schemaPath:"#/properties/body/properties/secrets/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs32 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate57.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema25 = {"type":"object","additionalProperties":false,"required":["operation","body"],"properties":{"operation":{"const":"waitForRequest"},"body":{"type":"object","additionalProperties":false,"properties":{"query":{"type":"object","additionalProperties":false,"properties":{"path":{"type":"string","minLength":1},"endpoint":{"type":"string","minLength":1},"method":{"type":"string","minLength":1},"status":{"type":"integer"},"complete":{"type":"boolean"},"cancelled":{"type":"boolean"},"answeredBy":{"type":"string","minLength":1},"fault":{"type":"string","minLength":1},"body":{"type":"object"},"headers":{"type":"object","additionalProperties":{"type":"string"}}}},"count":{"type":"integer","minimum":1,"default":1},"timeoutMs":{"type":"integer","minimum":0,"maximum":60000,"default":2000},"secrets":{"type":"boolean"}}}}};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.operation === undefined) && (missing0 = "operation")) || ((data.body === undefined) && (missing0 = "body"))){
validate58.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "operation") || (key0 === "body"))){
validate58.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.operation !== undefined){
const _errs2 = errors;
if("waitForRequest" !== data.operation){
validate58.errors = [{instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/const",keyword:"const",params:{allowedValue: "waitForRequest"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.body !== undefined){
let data1 = data.body;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
const _errs5 = errors;
for(const key1 in data1){
if(!((((key1 === "query") || (key1 === "count")) || (key1 === "timeoutMs")) || (key1 === "secrets"))){
validate58.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data1.query !== undefined){
let data2 = data1.query;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
const _errs8 = errors;
for(const key2 in data2){
if(!(func1.call(schema25.properties.body.properties.query.properties, key2))){
validate58.errors = [{instancePath:instancePath+"/body/query",schemaPath:"#/properties/body/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.path !== undefined){
let data3 = data2.path;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(data3.length < 1){
validate58.errors = [{instancePath:instancePath+"/body/query/path",schemaPath:"#/properties/body/properties/query/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate58.errors = [{instancePath:instancePath+"/body/query/path",schemaPath:"#/properties/body/properties/query/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.endpoint !== undefined){
let data4 = data2.endpoint;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(data4.length < 1){
validate58.errors = [{instancePath:instancePath+"/body/query/endpoint",schemaPath:"#/properties/body/properties/query/properties/endpoint/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate58.errors = [{instancePath:instancePath+"/body/query/endpoint",schemaPath:"#/properties/body/properties/query/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.method !== undefined){
let data5 = data2.method;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(data5.length < 1){
validate58.errors = [{instancePath:instancePath+"/body/query/method",schemaPath:"#/properties/body/properties/query/properties/method/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate58.errors = [{instancePath:instancePath+"/body/query/method",schemaPath:"#/properties/body/properties/query/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.status !== undefined){
let data6 = data2.status;
const _errs15 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate58.errors = [{instancePath:instancePath+"/body/query/status",schemaPath:"#/properties/body/properties/query/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.complete !== undefined){
const _errs17 = errors;
if(typeof data2.complete !== "boolean"){
validate58.errors = [{instancePath:instancePath+"/body/query/complete",schemaPath:"#/properties/body/properties/query/properties/complete/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.cancelled !== undefined){
const _errs19 = errors;
if(typeof data2.cancelled !== "boolean"){
validate58.errors = [{instancePath:instancePath+"/body/query/cancelled",schemaPath:"#/properties/body/properties/query/properties/cancelled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.answeredBy !== undefined){
let data9 = data2.answeredBy;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data9 === "string"){
if(data9.length < 1){
validate58.errors = [{instancePath:instancePath+"/body/query/answeredBy",schemaPath:"#/properties/body/properties/query/properties/answeredBy/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate58.errors = [{instancePath:instancePath+"/body/query/answeredBy",schemaPath:"#/properties/body/properties/query/properties/answeredBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.fault !== undefined){
let data10 = data2.fault;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data10 === "string"){
if(data10.length < 1){
validate58.errors = [{instancePath:instancePath+"/body/query/fault",schemaPath:"#/properties/body/properties/query/properties/fault/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate58.errors = [{instancePath:instancePath+"/body/query/fault",schemaPath:"#/properties/body/properties/query/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs23 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.body !== undefined){
let data11 = data2.body;
const _errs25 = errors;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
validate58.errors = [{instancePath:instancePath+"/body/query/body",schemaPath:"#/properties/body/properties/query/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid2 = _errs25 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.headers !== undefined){
let data12 = data2.headers;
const _errs27 = errors;
if(errors === _errs27){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
const _errs30 = errors;
if(typeof data12[key3] !== "string"){
validate58.errors = [{instancePath:instancePath+"/body/query/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/body/properties/query/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs30 === errors;
if(!valid3){
break;
}
}
}
else {
validate58.errors = [{instancePath:instancePath+"/body/query/headers",schemaPath:"#/properties/body/properties/query/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs27 === errors;
}
else {
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
else {
validate58.errors = [{instancePath:instancePath+"/body/query",schemaPath:"#/properties/body/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.count !== undefined){
let data14 = data1.count;
const _errs32 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate58.errors = [{instancePath:instancePath+"/body/count",schemaPath:"#/properties/body/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs32){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 1 || isNaN(data14)){
validate58.errors = [{instancePath:instancePath+"/body/count",schemaPath:"#/properties/body/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid1 = _errs32 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.timeoutMs !== undefined){
let data15 = data1.timeoutMs;
const _errs34 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate58.errors = [{instancePath:instancePath+"/body/timeoutMs",schemaPath:"#/properties/body/properties/timeoutMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs34){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 60000 || isNaN(data15)){
validate58.errors = [{instancePath:instancePath+"/body/timeoutMs",schemaPath:"#/properties/body/properties/timeoutMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60000},message:"must be <= 60000"}];
return false;
}
else {
if(data15 < 0 || isNaN(data15)){
validate58.errors = [{instancePath:instancePath+"/body/timeoutMs",schemaPath:"#/properties/body/properties/timeoutMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid1 = _errs34 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.secrets !== undefined){
const _errs36 = errors;
if(typeof data1.secrets !== "boolean"){
validate58.errors = [{instancePath:instancePath+"/body/secrets",schemaPath:"#/properties/body/properties/secrets/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs36 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate58.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate58.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":"object","additionalProperties":false,"required":["operation","body"],"properties":{"operation":{"const":"waitUntilSettled"},"body":{"type":"object","additionalProperties":false,"properties":{"timeoutMs":{"type":"integer","minimum":0,"maximum":60000,"default":2000}}}}};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.operation === undefined) && (missing0 = "operation")) || ((data.body === undefined) && (missing0 = "body"))){
validate59.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "operation") || (key0 === "body"))){
validate59.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.operation !== undefined){
const _errs2 = errors;
if("waitUntilSettled" !== data.operation){
validate59.errors = [{instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/const",keyword:"const",params:{allowedValue: "waitUntilSettled"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.body !== undefined){
let data1 = data.body;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
const _errs5 = errors;
for(const key1 in data1){
if(!(key1 === "timeoutMs")){
validate59.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data1.timeoutMs !== undefined){
let data2 = data1.timeoutMs;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate59.errors = [{instancePath:instancePath+"/body/timeoutMs",schemaPath:"#/properties/body/properties/timeoutMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 60000 || isNaN(data2)){
validate59.errors = [{instancePath:instancePath+"/body/timeoutMs",schemaPath:"#/properties/body/properties/timeoutMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60000},message:"must be <= 60000"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate59.errors = [{instancePath:instancePath+"/body/timeoutMs",schemaPath:"#/properties/body/properties/timeoutMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
}
}
}
else {
validate59.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate59.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"object","additionalProperties":false,"required":["operation","body"],"properties":{"operation":{"const":"advanceClock"},"body":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":["number","string"]}},"required":["duration"]}}};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.operation === undefined) && (missing0 = "operation")) || ((data.body === undefined) && (missing0 = "body"))){
validate60.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "operation") || (key0 === "body"))){
validate60.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.operation !== undefined){
const _errs2 = errors;
if("advanceClock" !== data.operation){
validate60.errors = [{instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/const",keyword:"const",params:{allowedValue: "advanceClock"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.body !== undefined){
let data1 = data.body;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.duration === undefined) && (missing1 = "duration")){
validate60.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data1){
if(!(key1 === "duration")){
validate60.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data1.duration !== undefined){
let data2 = data1.duration;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (typeof data2 !== "string")){
validate60.errors = [{instancePath:instancePath+"/body/duration",schemaPath:"#/properties/body/properties/duration/type",keyword:"type",params:{type: schema27.properties.body.properties.duration.type},message:"must be number,string"}];
return false;
}
}
}
}
}
else {
validate60.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate60.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":"object","additionalProperties":false,"required":["operation","body"],"properties":{"operation":{"const":"approveDevice"},"body":{"type":"object","additionalProperties":false,"properties":{"userCode":{"type":"string","minLength":1}}}}};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.operation === undefined) && (missing0 = "operation")) || ((data.body === undefined) && (missing0 = "body"))){
validate61.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "operation") || (key0 === "body"))){
validate61.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.operation !== undefined){
const _errs2 = errors;
if("approveDevice" !== data.operation){
validate61.errors = [{instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/const",keyword:"const",params:{allowedValue: "approveDevice"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.body !== undefined){
let data1 = data.body;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
const _errs5 = errors;
for(const key1 in data1){
if(!(key1 === "userCode")){
validate61.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data1.userCode !== undefined){
let data2 = data1.userCode;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length < 1){
validate61.errors = [{instancePath:instancePath+"/body/userCode",schemaPath:"#/properties/body/properties/userCode/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate61.errors = [{instancePath:instancePath+"/body/userCode",schemaPath:"#/properties/body/properties/userCode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate61.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate61.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":"object","additionalProperties":false,"required":["operation","body"],"properties":{"operation":{"const":"denyDevice"},"body":{"type":"object","additionalProperties":false,"properties":{"userCode":{"type":"string","minLength":1}}}}};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.operation === undefined) && (missing0 = "operation")) || ((data.body === undefined) && (missing0 = "body"))){
validate62.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "operation") || (key0 === "body"))){
validate62.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.operation !== undefined){
const _errs2 = errors;
if("denyDevice" !== data.operation){
validate62.errors = [{instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/const",keyword:"const",params:{allowedValue: "denyDevice"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.body !== undefined){
let data1 = data.body;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
const _errs5 = errors;
for(const key1 in data1){
if(!(key1 === "userCode")){
validate62.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data1.userCode !== undefined){
let data2 = data1.userCode;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length < 1){
validate62.errors = [{instancePath:instancePath+"/body/userCode",schemaPath:"#/properties/body/properties/userCode/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate62.errors = [{instancePath:instancePath+"/body/userCode",schemaPath:"#/properties/body/properties/userCode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate62.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate62.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":"object","additionalProperties":false,"required":["operation","body"],"properties":{"operation":{"const":"revokeTokens"},"body":{"type":"object","additionalProperties":false,"properties":{"token":{"type":"string","minLength":1}}}}};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.operation === undefined) && (missing0 = "operation")) || ((data.body === undefined) && (missing0 = "body"))){
validate63.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "operation") || (key0 === "body"))){
validate63.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.operation !== undefined){
const _errs2 = errors;
if("revokeTokens" !== data.operation){
validate63.errors = [{instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/const",keyword:"const",params:{allowedValue: "revokeTokens"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.body !== undefined){
let data1 = data.body;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
const _errs5 = errors;
for(const key1 in data1){
if(!(key1 === "token")){
validate63.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data1.token !== undefined){
let data2 = data1.token;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length < 1){
validate63.errors = [{instancePath:instancePath+"/body/token",schemaPath:"#/properties/body/properties/token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate63.errors = [{instancePath:instancePath+"/body/token",schemaPath:"#/properties/body/properties/token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate63.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":"object","additionalProperties":false,"required":["operation","body"],"properties":{"operation":{"const":"becomePersona"},"body":{"type":"object","additionalProperties":false,"properties":{"persona":{"type":["string","object"]}},"required":["persona"]}}};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.operation === undefined) && (missing0 = "operation")) || ((data.body === undefined) && (missing0 = "body"))){
validate64.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "operation") || (key0 === "body"))){
validate64.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.operation !== undefined){
const _errs2 = errors;
if("becomePersona" !== data.operation){
validate64.errors = [{instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/const",keyword:"const",params:{allowedValue: "becomePersona"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.body !== undefined){
let data1 = data.body;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.persona === undefined) && (missing1 = "persona")){
validate64.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data1){
if(!(key1 === "persona")){
validate64.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data1.persona !== undefined){
let data2 = data1.persona;
if((typeof data2 !== "string") && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))){
validate64.errors = [{instancePath:instancePath+"/body/persona",schemaPath:"#/properties/body/properties/persona/type",keyword:"type",params:{type: schema31.properties.body.properties.persona.type},message:"must be string,object"}];
return false;
}
}
}
}
}
else {
validate64.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate64.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control-request.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.operation;
if(typeof tag0 == "string"){
if(tag0 === "makeSession"){
if(!(validate53(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "putOverride"){
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "putFixtures"){
if(!(validate55(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "putScenario"){
if(!(validate56(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "searchRequests"){
if(!(validate57(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "waitForRequest"){
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "waitUntilSettled"){
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "advanceClock"){
if(!(validate60(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "approveDevice"){
if(!(validate61(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "denyDevice"){
if(!(validate62(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "revokeTokens"){
if(!(validate63(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "becomePersona"){
if(!(validate64(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else {
validate52.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "operation", tagValue: tag0},message:"value of tag \"operation\" must be in oneOf"}];
return false;
}
}
else {
validate52.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "operation", tagValue: tag0},message:"tag \"operation\" must be string"}];
return false;
}
}
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate52.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate52.evaluated = {"dynamicProps":true,"dynamicItems":false};

