package vn.loa.figures.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.loa.kernel.file.FileStore;

/**
 * SHA-256 over a report's content: its window, sections, figures with every row, what of them is pinned, the hash of what it corrects and its parts with their hashes, as JSON without spaces and with members in the order of
 * their names. The API returns all of it, so anyone who may read the report can recompute the hash.
 */
final class ContentHash {
    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private ContentHash() {}

    /** @param parts of a consolidated report; null for another */
    static String of(
            Report report,
            List<ReportSection> sections,
            List<Map<String, Object>> figures,
            List<Map<String, Object>> parts) {
        return FileStore.sha256(content(report, sections, figures, parts));
    }

    /** The bytes that are hashed. */
    static byte[] content(
            Report report,
            List<ReportSection> sections,
            List<Map<String, Object>> figures,
            List<Map<String, Object>> parts) {
        var content = new TreeMap<String, Object>(Map.of(
                "period", report.period.name(),
                "year", report.year,
                "from", report.from.toString(),
                "to", report.to.toString(),
                "sections",
                        sections.stream()
                                .map(section ->
                                        Map.of("code", section.code, "heading", section.heading, "text", section.text))
                                .toList(),
                "figures", figures));
        if (report.corrects != null) {
            content.put("corrects", report.corrects.contentHash);
        }
        if (!report.pins.isEmpty()) {
            var pins = new TreeMap<String, Object>();
            report.pins.forEach((code, pin) -> pins.put(code, pin.content()));
            content.put("pins", pins);
        }
        if (parts != null) {
            content.put("basis", report.basis.name());
            content.put("parts", parts);
        }
        return canonical(content);
    }

    static String sha256(Object content) {
        return FileStore.sha256(canonical(content));
    }

    private static byte[] canonical(Object content) {
        try {
            return CANONICAL.writeValueAsBytes(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain maps are JSON", e);
        }
    }
}
