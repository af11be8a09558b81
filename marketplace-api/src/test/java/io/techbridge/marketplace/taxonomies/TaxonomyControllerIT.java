package io.techbridge.marketplace.taxonomies;

import java.util.Locale;

import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.RegionCode;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

@ApplicationTest
class TaxonomyControllerIT {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Taxonomies taxonomies;

	@Test
	void bothTreesAreThereWithTheirLabels() {
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

}
