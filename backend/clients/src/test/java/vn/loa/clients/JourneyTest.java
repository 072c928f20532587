package vn.loa.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.*;
import org.openapitools.client.model.*;

/** The main journey in the generated Java client alone: from signing in to the signed report as a Word file. */
class JourneyTest {
    private static final int YEAR = LocalDate.now().getYear() - 1;
    private static final String PASSWORD = "mat khau thu 123";

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void aGeneratedClientWalksFromSignInToTheSignedReport() throws Exception {
        try (var loa = new RunningLoa(folder.resolve("home"))) {
            var administrator = signedIn(loa, RunningLoa.ADMINISTRATOR, RunningLoa.PASSWORD);
            var commune = new UnitsApi(administrator)
                    .listUnits(null, null, null, UnitKind.COMMUNE, 1, null, null, null, null, null)
                    .getItems()
                    .getFirst()
                    .getId();
            account(administrator, "ha", "Trần Thị Ngọc Hà", Role.COORDINATOR, commune);
            account(administrator, "minh", "Nguyễn Văn Minh", Role.LEADER, commune);
            var ha = signedIn(loa, "ha", PASSWORD);
            var minh = signedIn(loa, "minh", PASSWORD);

            var topic = new TopicDraft().id(fresh()).code("T01").name("Dịch vụ công trực tuyến");
            var plan = issuedPlan(ha, minh, commune, topic);
            var activity = activity(ha, commune, plan, topic);
            var report = report(ha, plan, activity);

            var reports = new ReportsApi(ha);
            assertThatThrownBy(() -> reports.submitReport(report, version(99), new NoteDraft()))
                    .isInstanceOfSatisfying(ApiException.class, stale -> {
                        assertThat(stale.getCode()).isEqualTo(412);
                        assertThat(stale.getResponseBody()).contains("STALE");
                    });
            var submitted = reports.submitReport(
                    report, version(reports.getReport(report).getVersion()), new NoteDraft());
            assertThat(submitted.getState()).isEqualTo(ReportState.SUBMITTED);
            assertThat(submitted.getFrozenAt()).isNotNull();
            var approved = new ReportsApi(minh)
                    .approveReport(report, version(submitted.getVersion()), issuance("BC-UBND", 3, 20));
            assertThat(approved.getDocumentNumber()).isEqualTo("1/BC-UBND");

            var documents = new DocumentsApi(ha);
            assertThat(documents.getReportDocument(report, null, null, null).getNumber())
                    .contains("1/BC-UBND");
            try (var docx = new ZipFile(documents.getReportDocumentDocx(report, null, null, null))) {
                assertThat(docx.getEntry("word/document.xml")).isNotNull();
            }
        }
    }

    private static ApiClient signedIn(RunningLoa loa, String username, String password) throws ApiException {
        var session = new SessionsApi(loa.client())
                .loginSession(
                        new LoginDraft().username(username).password(password).client(ClientKind.MOBILE));
        return loa.client()
                .setRequestInterceptor(
                        request -> request.header("Authorization", "Bearer " + session.getAccessToken()));
    }

    private static void account(ApiClient administrator, String username, String name, Role role, UUID unit)
            throws ApiException {
        new AccountsApi(administrator)
                .createAccount(
                        new AccountDraft()
                                .username(username)
                                .fullName(name)
                                .password(PASSWORD)
                                .passwordTemporary(false)
                                .roles(List.of(new RoleAt().role(role).unit(unit))),
                        null);
    }

    private static UUID issuedPlan(ApiClient ha, ApiClient minh, UUID unit, TopicDraft topic) throws ApiException {
        var plans = new PlansApi(ha);
        var plan = plans.createPlan(
                new PlanDraft()
                        .unit(unit)
                        .year(YEAR)
                        .programme("CCHC")
                        .title("Tuyên truyền cải cách hành chính")
                        .recipients(List.of("Lưu: VT.")),
                null);
        var clause =
                new ClauseDraft().id(fresh()).label("I.").kind(ClauseKind.TEXT).heading("NỘI DUNG");
        plans.replaceClause(plan.getId(), version(plan.getVersion()), new ClauseTreeDraft().items(List.of(clause)));
        plans.replaceTopic(
                plan.getId(),
                version(plans.getPlan(plan.getId()).getVersion()),
                new TopicListDraft().items(List.of(topic)));
        var submitted = plans.submitPlan(
                plan.getId(), version(plans.getPlan(plan.getId()).getVersion()), new NoteDraft());
        var issued =
                new PlansApi(minh).issuePlan(plan.getId(), version(submitted.getVersion()), issuance("KH-UBND", 1, 20));
        assertThat(issued.getState()).isEqualTo(PlanState.ISSUED);
        return plan.getId();
    }

    private UUID activity(ApiClient ha, UUID unit, UUID plan, TopicDraft topic) throws Exception {
        var photo = Files.writeString(folder.resolve("noi-dung.txt"), "Bà con nộp hồ sơ trực tuyến tại nhà.");
        var evidence = new EvidenceApi(ha).addEvidence(unit, photo.toFile(), "journey-evidence", null);
        var channel = new ChannelsApi(ha)
                .createChannel(
                        new ChannelDraft()
                                .unit(unit)
                                .type(ChannelType.LOUDSPEAKER)
                                .name("Loa truyền thanh xã")
                                .measure("lượt phát"),
                        null);
        var draft = new ActivityDraft()
                .plan(plan)
                .channel(channel.getId())
                .topics(List.of(topic.getId()))
                .on(LocalDate.of(YEAR, 2, 10))
                .title("Phát thanh chuyên mục cải cách hành chính")
                .quantity(3L)
                .evidence(List.of(evidence.getId()));
        var activities = new ActivitiesApi(ha);
        var logged = activities.createActivity(draft, "journey-activity");
        assertThat(activities.createActivity(draft, "journey-activity").getId())
                .as("the same key sent again has one effect")
                .isEqualTo(logged.getId());
        return logged.getId();
    }

    private static UUID report(ApiClient ha, UUID plan, UUID activity) throws ApiException {
        var reports = new ReportsApi(ha);
        var report = reports.compileReport(new ReportDraft().plan(plan).period(PeriodCode.Q1), null);
        assertThat(report.getFigures())
                .filteredOn(figure -> figure.getCode().equals("activity.quantity.LOUDSPEAKER"))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.getName()).isNotBlank();
                    assertThat(figure.getValue()).isEqualTo(3);
                });
        assertThat(reports.getReportRows("activity.count", report.getId(), null, null, null, null)
                        .getItems())
                .extracting(FigureRow::getId)
                .containsExactly(activity);
        for (var section : report.getSections()) {
            reports.writeReport(
                    section.getCode(),
                    report.getId(),
                    version(section.getVersion()),
                    new SectionDraft()
                            .heading(section.getHeading())
                            .text("Trong kỳ đã tổ chức {{activity.count}} hoạt động."));
        }
        return report.getId();
    }

    private static IssuanceDraft issuance(String notation, int month, int day) {
        return new IssuanceDraft()
                .number("1")
                .notation(notation)
                .issuedOn(LocalDate.of(YEAR, month, day))
                .signer("Nguyễn Văn Minh")
                .signerTitle("CHỦ TỊCH")
                .signingAuthority(SigningAuthority.TM);
    }

    /** A UUIDv7, as clients choose ids. */
    private static UUID fresh() {
        var random = ThreadLocalRandom.current();
        return new UUID(
                System.currentTimeMillis() << 16 | 0x7000 | random.nextInt(0x1000),
                Long.MIN_VALUE | random.nextLong() >>> 2);
    }

    private static String version(int version) {
        return "\"" + version + "\"";
    }
}
