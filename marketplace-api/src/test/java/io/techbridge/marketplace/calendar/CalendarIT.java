package io.techbridge.marketplace.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import com.jayway.jsonpath.JsonPath;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Calls;
import io.techbridge.marketplace.testing.SignedIn;
import io.techbridge.marketplace.testing.TestAccounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class CalendarIT {

	private static final String YEAR = "/api/operations/calendar/2027";

	private static final String DAYS = """
			{'remark': '试验', 'days': [
			  {'day': '2027-01-01', 'kind': 'HOLIDAY', 'name': '元旦'},
			  {'day': '2027-01-03', 'kind': 'MAKE_UP', 'name': '元旦'}]}""";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SignedIn signedIn;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private WorkingDays workingDays;

	@Autowired
	private JdbcClient jdbc;

	private RequestPostProcessor operator;

	@BeforeEach
	void anOperator() {
		this.operator = this.signedIn.as(this.accounts.operator());
	}

	@AfterEach
	void forgetTheYear() {
		this.jdbc.sql("DELETE FROM calendar_year WHERE of_year = 2027").update();
	}

	@Test
	void theSeededYearsKnowTheirHolidays() {
		assertThat(this.workingDays.plus(LocalDate.of(2026, 2, 13), 1)).isEqualTo(LocalDate.of(2026, 2, 14));
		assertThat(this.workingDays.plus(LocalDate.of(2026, 2, 14), 1)).isEqualTo(LocalDate.of(2026, 2, 24));
		assertThat(this.workingDays.plus(LocalDate.of(2025, 9, 30), 1)).isEqualTo(LocalDate.of(2025, 10, 9));
	}

	@Test
	void aYearThatIsMissingIsSaidToBeAndThenEntered() {
		assertThat(missing()).contains(2027);

		assertThat(save("\"0\"", DAYS)).hasStatusOk();

		assertThat(missing()).doesNotContain(2027);
		assertThat(this.workingDays.plus(LocalDate.of(2026, 12, 31), 1)).isEqualTo(LocalDate.of(2027, 1, 3));
		assertThat(this.jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE act = 'calendar.changed'")
			.query(Long.class)
			.single()).isPositive();
	}

	@Test
	void twoWhoEnterAYearAtOnceAreTold() {
		save("\"0\"", DAYS);

		assertThat(save("\"0\"", DAYS)).hasStatus(412);
		assertThat(save("\"1\"", "{'days': []}")).hasStatusOk();
	}

	@Test
	void whatCannotBeIsRefusedDayByDay() {
		var answer = save("\"0\"", """
				{'days': [{'day': '2026-01-01', 'kind': 'HOLIDAY', 'name': '元旦'},
				  {'day': '2027-01-04', 'kind': 'MAKE_UP', 'name': '元旦'},
				  {'day': '2027-02-06', 'kind': 'HOLIDAY', 'name': '春节'},
				  {'day': '2027-02-06', 'kind': 'HOLIDAY', 'name': '春节'}]}""");

		assertThat(answer).hasStatus(400);
		List<String> fields = JsonPath.read(body(answer), "$.errors[*].field");
		assertThat(fields).containsExactly("days[0].day", "days[1].day", "days[3].day");
	}

	private List<Integer> missing() {
		return JsonPath.read(body(new Calls(this.mvc).get("/api/operations/calendar", this.operator)), "$.missing");
	}

	private MvcTestResult save(String version, String json) {
		return new Calls(this.mvc).put(YEAR, json, this.operator, (request) -> {
			request.addHeader(HttpHeaders.IF_MATCH, version);
			return request;
		});
	}

	private static String body(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
