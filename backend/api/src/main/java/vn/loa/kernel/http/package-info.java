/** Loa's HTTP layer, the same for every noun: problems, pages, entity tags, idempotency, strict JSON. */
package vn.loa.kernel.http;
