/** The same small world in every test: one fresh commune with its people, told over HTTP on a real PostgreSQL. */
package vn.loa.world;
