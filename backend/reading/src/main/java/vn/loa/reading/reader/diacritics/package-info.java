/** Offers a reading of Vietnamese that lost its marks or was garbled by OCR; pure, and offers nothing for text that reads well. */
package vn.loa.reading.reader.diacritics;
