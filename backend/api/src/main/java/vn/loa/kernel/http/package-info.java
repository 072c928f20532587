/** How Loa speaks HTTP, whatever the noun: problems, pages, entity tags, idempotency, strict JSON. */
package vn.loa.kernel.http;
