/** What units make public, for anybody: as data, as pages that need no script, and as a feed. */
package vn.loa.exchange.open;
