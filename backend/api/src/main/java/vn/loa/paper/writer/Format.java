package vn.loa.paper.writer;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** The formats of a paper; where a caller accepts several equally, the first wins. */
enum Format {
    JSON(MediaType.APPLICATION_JSON, null),
    DOCX(Format.DOCX_TYPE, "docx"),
    PDF(Format.PDF_TYPE, "pdf"),
    HTML(MediaType.TEXT_HTML, "html");

    static final String DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String PDF_TYPE = "application/pdf";

    private final MediaType type;
    final String extension;

    Format(String type, String extension) {
        this.type = MediaType.valueOf(type);
        this.extension = extension;
    }

    MediaType type() {
        return this == HTML ? type.withCharset("UTF-8") : type;
    }

    /** @param day stated in the file as the day it was made, so that a paper gives the same bytes whenever it is written */
    byte[] write(PaperView paper, Layout layout, LocalDate day) throws IOException {
        return write(paper, layout, day, PaperProof.NONE);
    }

    /** @param proof on what was signed; a page of HTML carries none, for it is no paper */
    byte[] write(PaperView paper, Layout layout, LocalDate day, PaperProof proof) throws IOException {
        var out = new ByteArrayOutputStream();
        switch (this) {
            case DOCX -> Docx.write(paper, layout, day, proof, out);
            case PDF -> Pdf.write(Html.of(paper, layout), layout, day, proof, out);
            case HTML -> out.write(Html.of(paper, layout).getBytes(StandardCharsets.UTF_8));
            case JSON -> throw new IllegalArgumentException("data is no file");
        }
        return out.toByteArray();
    }

    /** The caller's first choice; a request that none of these meets was refused as 406 before. */
    static Format asked(HttpHeaders headers) {
        for (var wanted : headers.getAcceptableMediaTypes()) {
            for (var format : values()) {
                if (wanted.isCompatible(format.type)) {
                    return format;
                }
            }
        }
        return JSON;
    }
}
