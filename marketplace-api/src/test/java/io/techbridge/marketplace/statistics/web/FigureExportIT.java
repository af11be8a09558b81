package io.techbridge.marketplace.statistics.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

import io.techbridge.marketplace.statistics.contracts.RandomContracts;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.SignedIn;
import io.techbridge.marketplace.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@Import(RandomContracts.class)
class FigureExportIT {

	private static final String PERIOD = "base=REGISTERED&from=2024-01-01&to=2026-12-31&asOf=2025-12-01T08:30:00Z";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private RandomContracts contracts;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private SignedIn signedIn;

	private RequestPostProcessor operator;

	@BeforeEach
	void someContracts() {
		this.contracts.begin();
		this.contracts.add(40, new Random(7));
		this.operator = this.signedIn.as(this.accounts.operator());
	}

	@Test
	void eachRowOfAFlowSaysWhatItIsAbout() {
		var lines = lines("statistics-flow?" + PERIOD);

		assertThat(lines.getFirst()).contains("输出方地区", "成交额（元）", "技术交易额（元）", "上年同期成交额（元）", "统计口径", "数据截至");
		assertThat(lines).as("16 cells, 8 totals of rows and columns, the total").hasSize(1 + 16 + 8 + 1);
		assertThat(lines.subList(1, lines.size()))
			.allSatisfy((line) -> assertThat(line).contains("按登记日期（认定金额）,2024-01-01,2026-12-31,2025-12-01 16:30"));
		assertThat(lines.getLast()).startsWith("合计,合计,");
	}

	@Test
	void theContractsBehindAreAllInTheFile() {
		var lines = lines("statistics-contracts?" + PERIOD);
		var listed = this.mvc.get().uri("/api/statistics/contracts?size=1&" + PERIOD).with(this.operator).exchange();

		assertThat(listed).bodyJson().extractingPath("$.total").isEqualTo(lines.size() - 1);
		assertThat(lines).hasSizeGreaterThan(5);
		assertThat(lines.getLast()).contains("技术合同", "按登记日期（认定金额）");
	}

	@Test
	void aBreakdownNamesItsRowsInWords() {
		var lines = lines("statistics-breakdown?by=KIND&" + PERIOD);

		assertThat(String.join("\n", lines)).contains("技术许可").doesNotContain("LICENSE");
		assertThat(lines.getLast()).startsWith("合计,");
		assertThat(String.join("\n", lines("statistics-breakdown?by=SELLER_PARK&" + PERIOD))).contains("不在园区",
				"天开高教科创园");
	}

	@Test
	void whatIsInventedIsMarkedAsDemonstration() {
		for (var format : List.of("csv", "xlsx")) {
			var file = get("statistics-flow?format=" + format + "&" + PERIOD);

			assertThat(file).hasStatusOk();
			assertThat(URLDecoder.decode(file.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION),
					StandardCharsets.UTF_8))
				.contains("演示数据-技术合同流向-");
		}
	}

	private List<String> lines(String uri) {
		var answer = get(uri + "&format=csv");
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8).lines().toList();
	}

	private MvcTestResult get(String uri) {
		return this.mvc.get()
			.uri("/api/exports/" + uri)
			.header(HttpHeaders.ACCEPT_LANGUAGE, "zh")
			.with(this.operator)
			.exchange();
	}

}
