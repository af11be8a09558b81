package io.techbridge.marketplace.listings.needs.web;

import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Market;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class NeedControllerIT {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Market market;

	@BeforeEach
	void emptyMarket() {
		this.market.clear();
	}

	@Test
	void aNeedShowsEverythingPublic() {
		var id = this.market.need("降低电池能耗");

		assertThat(this.mvc.get().uri("/api/needs/{id}", id)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{
				  "id": "%s",
				  "title": "降低电池能耗",
				  "organization": { "name": "津北制造公司", "region": "120116" },
				  "kind": "PROBLEM",
				  "problem": "问题：降低电池能耗",
				  "tried": "试过别的办法",
				  "basis": "有生产线",
				  "indicators": [{ "name": "成本降低10%%" }],
				  "keywords": ["节能"],
				  "field": "NEW_ENERGY.BATTERIES_STORAGE",
				  "listField": "ENERGY_SAVING",
				  "minTrl": 6,
				  "transferModes": ["SERVICE"],
				  "budget": { "negotiable": true },
				  "deadline": "2027-07-20",
				  "preferredRegions": ["110000"],
				  "excludedRegions": [],
				  "publishedOn": "2026-11-20"
				}""".formatted(id));
	}

	@Test
	void theListShowsSummaries() {
		var id = this.market.need("降低电池能耗");
		this.market.index();

		assertThat(this.mvc.get().uri("/api/needs")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{
				  "items": [{ "id": "%s", "kind": "PROBLEM", "problem": "问题：降低电池能耗" }],
				  "total": 1,
				  "totalExact": true
				}""".formatted(id));
	}

	@Test
	void anUnknownNeedIsNotFound() {
		assertThat(this.mvc.get().uri("/api/needs/1")).hasStatus(404);
	}

}
