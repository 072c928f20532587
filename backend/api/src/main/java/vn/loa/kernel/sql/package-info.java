/** Loa's SQL layer: handwritten statements, rows as records, named constraints reported as problems. */
package vn.loa.kernel.sql;
