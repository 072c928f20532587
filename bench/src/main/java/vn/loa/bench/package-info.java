/** Fills a database with a commune, a province or the nation, and measures Loa beside others. */
package vn.loa.bench;
