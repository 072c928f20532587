/** Offers a reading of Vietnamese that lost its marks or was garbled by OCR; pure, and silent on text that reads well. */
package vn.loa.reading.reader.diacritics;
