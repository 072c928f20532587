package vn.loa.exchange.open;

import jakarta.ws.rs.core.MediaType;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What a unit made public as an Atom feed (RFC 4287), the newest first. */
final class OpenFeed {
    static final String TYPE = "application/atom+xml";

    static final MediaType MEDIA = MediaType.valueOf(TYPE).withCharset("UTF-8");

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private record Item(UUID id, String address, String title, String number, Instant at) {}

    private OpenFeed() {}

    static String of(OpenUnits.Made made, OpenWords words) {
        var items = Stream.concat(
                        made.plans().stream()
                                .map(plan -> new Item(
                                        plan.id(),
                                        "/open/plans/" + plan.id(),
                                        plan.title(),
                                        plan.documentNumber(),
                                        plan.publicSince())),
                        made.reports().stream()
                                .map(report -> new Item(
                                        report.id(),
                                        "/open/reports/" + report.id(),
                                        report.subjectTitle(),
                                        report.documentNumber(),
                                        report.publicSince())))
                .sorted(Comparator.comparing(Item::at).reversed())
                .toList();
        var name = OpenWords.capital(made.unit().name());
        var page = "/open/units/" + made.unit().code();
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            element(xml, "id", words.whole(page + "/feed"));
            element(xml, "title", words.say("{0}: mới công khai", "{0}: made public", name));
            element(xml, "updated", items.getFirst().at.toString());
            link(xml, "self", words.whole(page + "/feed"));
            link(xml, "alternate", words.whole(page));
            element(xml, "rights", words.licence().name());
            xml.writeStartElement("author");
            element(xml, "name", name);
            xml.writeEndElement();
            for (var item : items) {
                xml.writeStartElement("entry");
                element(xml, "id", "urn:uuid:" + item.id);
                element(xml, "title", item.title);
                element(xml, "updated", item.at.toString());
                element(xml, "summary", words.say("Số {0}", "No. {0}", item.number));
                link(xml, "alternate", words.whole(item.address));
                xml.writeEndElement();
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed is written to memory", e);
        }
        return text.toString();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }
}
