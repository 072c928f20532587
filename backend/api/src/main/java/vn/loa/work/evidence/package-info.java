/** Evidence that something was done: files stored byte for byte, once per content, and links. */
package vn.loa.work.evidence;
