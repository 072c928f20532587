/** Files from outside: inspected before they are stored, stored byte for byte, served so that nothing in them can run. */
package vn.loa.kernel.file;
