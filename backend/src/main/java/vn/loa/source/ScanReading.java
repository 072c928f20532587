package vn.loa.source;

import java.nio.file.Path;

final class ScanReading {
    static Source read(Path f, SourceFormat x, Ocr ocr) {
        ocr.need();
        throw SourceProblem.OCR_FAILED.problem(1);
    }
}
