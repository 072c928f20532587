/** A document of any accepted format as text, with the place on the page each part of it came from. */
package vn.loa.reading.source;
