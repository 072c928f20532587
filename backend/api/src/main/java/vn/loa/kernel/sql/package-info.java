/** How Loa speaks SQL: statements written out, rows as records, named constraints told as problems. */
package vn.loa.kernel.sql;
