package io.techbridge.marketplace.taxonomies;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.platform.security.TestCallers;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.RegionCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static io.techbridge.marketplace.platform.security.TestCallers.caller;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ApplicationTest
class TaxonomyControllerIT {

	private static final String SOLAR = "NEW_ENERGY.SOLAR";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Taxonomies taxonomies;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void restoreLabels() {
		this.jdbc.sql("UPDATE technical_field SET label_zh = '太阳能', label_en = 'Solar energy' WHERE code = :code")
			.param("code", SOLAR)
			.update();
		this.taxonomies.on(new TaxonomyChanged(SOLAR));
	}

	@Test
	void theTreesAreThereWithTheirLabels() {
		var response = this.mvc.get().uri("/api/taxonomies").exchange();

		assertThat(response).hasStatusOk()
			.bodyJson()
			.extractingPath("$.fields[0]")
			.asMap()
			.containsExactly(entry("code", "ELECTRONIC_INFORMATION"), entry("labelZh", "电子信息"),
					entry("labelEn", "Electronic information"));
		assertThat(response).bodyJson().extractingPath("$.regions[0].labelZh").isEqualTo("北京市");
	}

	@Test
	void entriesNameWhatTheyLieBelow() {
		assertThat(this.mvc.get().uri("/api/taxonomies")).bodyJson()
			.extractingPath("$.regions[?(@.code == '110108')].parentCode")
			.asArray()
			.containsExactly("110000");
	}

	@Test
	void nothingIsSentAgainWhileNothingHasChanged() {
		var tag = this.mvc.get().uri("/api/taxonomies").exchange().getResponse().getHeader(HttpHeaders.ETAG);

		assertThat(this.mvc.get().uri("/api/taxonomies").header(HttpHeaders.IF_NONE_MATCH, tag)).hasStatus(304);
	}

	@Test
	void aLabelSaysWhereAnEntryBelongs() {
		assertThat(this.taxonomies.region(new RegionCode("110108"), Locale.CHINESE)).isEqualTo("北京市海淀区");
		assertThat(this.taxonomies.region(new RegionCode("110108"), Locale.ENGLISH)).isEqualTo("Haidian, Beijing");
		assertThat(this.taxonomies.field(new FieldCode("NEW_ENERGY.SOLAR"), Locale.CHINESE))
			.isEqualTo("新能源与高效节能 / 太阳能");
		assertThat(this.taxonomies.field(new FieldCode("NEW_ENERGY"), Locale.CHINESE)).isEqualTo("新能源与高效节能");
	}

	@Test
	void industriesHaveSectionsAndDivisions() {
		var response = this.mvc.get().uri("/api/taxonomies").exchange();

		assertThat(response).bodyJson().extractingPath("$.industries[?(!@.parentCode)]").asArray().hasSize(20);
		assertThat(response).bodyJson().extractingPath("$.industries[?(@.parentCode)]").asArray().hasSize(97);
		assertThat(response).bodyJson()
			.extractingPath("$.industries[?(@.code == 'C38')]")
			.asArray()
			.containsExactly(Map.of("code", "C38", "parentCode", "C", "labelZh", "电气机械和器材制造业", "labelEn",
					"Electrical machinery and apparatus"));
	}

	@Test
	void parksCanBeChosenToo() {
		var response = this.mvc.get().uri("/api/taxonomies").exchange();

		assertThat(response).bodyJson().extractingPath("$.parks").asArray().hasSizeGreaterThanOrEqualTo(10);
		assertThat(response).bodyJson()
			.extractingPath("$.parks[?(@.code == 'TIANKAI')]")
			.asArray()
			.containsExactly(Map.of("code", "TIANKAI", "labelZh", "天开高教科创园", "labelEn",
					"Tiankai Higher Education Innovation Park", "region", "120104", "leadingFields",
					List.of("ELECTRONIC_INFORMATION", "BIOMEDICINE", "NEW_MATERIALS")));
	}

	@Test
	void operatorsChangeLabelsAndEverybodySeesThemAtOnce() {
		this.taxonomies.field(new FieldCode(SOLAR), Locale.CHINESE);

		var response = change("fields", SOLAR, " 太阳能利用 ", "Use of solar energy");

		assertThat(response).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{ "code": "NEW_ENERGY.SOLAR", "parentCode": "NEW_ENERGY", "labelZh": "太阳能利用",
				  "labelEn": "Use of solar energy" }""");
		assertThat(this.taxonomies.field(new FieldCode(SOLAR), Locale.CHINESE)).isEqualTo("新能源与高效节能 / 太阳能利用");
		assertThat(this.mvc.get().uri("/api/taxonomies")).bodyJson()
			.extractingPath("$.fields[?(@.code == 'NEW_ENERGY.SOLAR')].labelEn")
			.asArray()
			.containsExactly("Use of solar energy");
	}

	@Test
	void whatAnEntryWasCalledBeforeIsRecorded() {
		this.jdbc.sql("DELETE FROM audit_entry").update();

		change("fields", SOLAR, "太阳能利用", "Use of solar energy");

		assertThat(this.jdbc.sql("SELECT act, subject_kind, subject_id, before_values, after_values FROM audit_entry")
			.query()
			.singleRow()).containsEntry("act", "taxonomy.labelled")
			.containsEntry("subject_id", "technical_field:NEW_ENERGY.SOLAR")
			.containsEntry("before_values", "{\"labelEn\":\"Solar energy\",\"labelZh\":\"太阳能\"}")
			.containsEntry("after_values", "{\"labelEn\":\"Use of solar energy\",\"labelZh\":\"太阳能利用\"}");
	}

	@ParameterizedTest
	@CsvSource({ "fields, NEW_ENERGY.SOLAR, 太阳能, Solar energy", "regions, 110108, 海淀区, Haidian",
			"industries, C38, 电气机械和器材制造业, Electrical machinery and apparatus", "industries, K, 房地产业, Real estate" })
	void everyTreeCanBeEdited(String kind, String code, String zh, String en) {
		assertThat(change(kind, code, zh, en)).hasStatusOk();
	}

	@ParameterizedTest
	@CsvSource({ "' ', x, labelZh", "x, '', labelEn", "风能, x, labelZh", "x, wind ENERGY, labelEn" })
	void aLabelSaysSomethingAndIsItsOwn(String zh, String en, String field) {
		assertThat(change("fields", SOLAR, zh, en)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].field")
			.asArray()
			.containsExactly(field);
	}

	@Test
	void aLabelFitsItsColumn() {
		assertThat(change("fields", SOLAR, "长".repeat(60), "x".repeat(100))).hasStatusOk();
		assertThat(change("fields", SOLAR, "长".repeat(61), "x".repeat(101))).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].field")
			.asArray()
			.containsExactlyInAnyOrder("labelZh", "labelEn");
	}

	@ParameterizedTest
	@CsvSource({ "fields, NOWHERE", "regions, 999999", "industries, Z", "parks, TIANKAI", "FIELDS, NEW_ENERGY.SOLAR" })
	void whatDoesNotExistCannotBeChanged(String kind, String code) {
		assertThat(change(kind, code, "x", "x")).hasStatus(404);
	}

	@Test
	void onlyOperatorsChangeLabels() {
		var request = this.mvc.put()
			.uri("/api/taxonomies/fields/{code}", SOLAR)
			.with(csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content("{ \"labelZh\": \"x\", \"labelEn\": \"x\" }");

		assertThat(request).hasStatus(401);
		assertThat(request.with(caller(TestCallers.newcomer()))).hasStatus(403);
		assertThat(request.with(caller(TestCallers.administratorOf(new ParkCode("TIANKAI"))))).hasStatus(403);
	}

	@Test
	void aRegionHoldsWhatLiesInIt() {
		assertThat(this.taxonomies.within(new RegionCode("130000"))).hasSize(13)
			.contains(new RegionCode("130000"), new RegionCode("133100"), new RegionCode("130600"));
		assertThat(this.taxonomies.within(new RegionCode("120104"))).containsExactly(new RegionCode("120104"));
	}

	private MvcTestResult change(String kind, String code, String zh, String en) {
		return this.mvc.put()
			.uri("/api/taxonomies/{kind}/{code}", kind, code)
			.with(caller(TestCallers.operator()))
			.with(csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content("{ \"labelZh\": \"%s\", \"labelEn\": \"%s\" }".formatted(zh, en))
			.exchange();
	}

}
