/** The PostgreSQL that comes with Loa: unpacked, started or taken over, and stopped with the application; and the entry point. */
package vn.loa.launcher;
