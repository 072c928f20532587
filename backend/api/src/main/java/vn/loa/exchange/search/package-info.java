/** Finds rows of every noun by their words or number, within the caller's rights. */
package vn.loa.exchange.search;
