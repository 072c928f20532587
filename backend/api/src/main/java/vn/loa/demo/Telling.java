package vn.loa.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/** Loads the demonstration. Every step first checks whether its row exists, so an interrupted load continues where it stopped. */
final class Telling {
    private static final Logger LOG = Logger.getLogger(Demo.class);

    /** The superior's plan first: the commune's names it. */
    private static final List<String> STORIES = List.of("ha-tinh", "lien-minh-2022", "duc-minh");

    private final Company company;
    private final List<Story> stories;
    private final ObjectMapper mapper;
    private final LocalDate today;

    Telling(Company company, ObjectMapper mapper, LocalDate today) {
        this.company = company;
        this.mapper = mapper;
        this.today = today;
        this.stories =
                STORIES.stream().map(name -> Story.read(mapper, name, today)).toList();
    }

    void tell(Runnable ready) {
        company.open();
        stories.forEach(this::settle);
        company.join(stories);
        LOG.info("Trình diễn: đã có tài khoản và đầu mối / Demo: accounts and assignees are there");
        stories.forEach(this::tell);
        ready.run();
        LOG.infof(
                "Trình diễn: đã kể báo cáo của %1$d xã, phường / Demo: told the reports of %1$d communes",
                new ProvinceTelling(company, today).tell());
        new ScorecardTelling(company, mapper, today).score();
        company.close();
    }

    /** The unit's assignees, which the accounts join before anything else happens. */
    private void settle(Story story) {
        story.give("unit", story.unitCode(), company.unitId(story.unitCode()));
        name(story, "assignees", "assignee", Map.of());
    }

    private void tell(Story story) {
        name(story, "channels", "channel", Map.of("runBy", "assignee"));
        var plan = new PlanTelling(story, company);
        plan.draft();
        var tasks = new TaskTelling(story, company);
        tasks.give();
        plan.issue();
        new AmendmentTelling(story, company).issue();
        int activities = new ActivityTelling(story, company).log();
        tasks.progress();
        new BroadcastTelling(story, company).plan();
        new PlayTelling(story, company).receive();
        new GuestTelling(story, company).letIn();
        new BudgetTelling(story, company).spend();
        new ReportTelling(story, company).compile();
        new ImportTelling(story, company).handIn();
        LOG.infof(
                "Trình diễn: đã kể %1$s năm %2$d, %3$d hoạt động / Demo: told %1$s %2$d, %3$d activities",
                company.unit(story.unitCode()).get("name").textValue(), story.year(), activities);
    }

    /** Creates the unit's assignees or channels, identified by name, and stores their ids. */
    private void name(Story story, String collection, String kind, Map<String, String> codes) {
        var unit = story.id("unit", story.unitCode());
        var coordinator = company.person(story.person("coordinator"));
        var there = coordinator.list("/" + collection + "?unit=" + unit);
        for (var source : story.parts(collection)) {
            var code = source.get("code").textValue();
            var made = there.stream()
                    .filter(row -> row.get("name").equals(source.get("name")))
                    .findFirst()
                    .orElseGet(() -> coordinator.create(
                            "/" + collection,
                            story.name() + "/" + code,
                            story.draft(source, codes, "code").put("unit", unit)));
            story.give(kind, code, made.get("id").textValue());
        }
    }

    static String id(ObjectNode row) {
        return row.get("id").textValue();
    }

    static int version(ObjectNode row) {
        return row.get("version").intValue();
    }

    static String state(ObjectNode row) {
        return row.get("state").textValue();
    }
}
