/** What proves that something was done: files kept byte for byte, once per content, and links. */
package vn.loa.work.evidence;
