package io.techbridge.matching.text;

import io.techbridge.matching.Demand;
import io.techbridge.matching.Offer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SharedTermsTests {

	private static Iterable<String> shared(String demand, String offer) {
		return SharedTerms.of(Demand.of("n", demand, ""), Offer.of("a", offer, ""));
	}

	@Test
	void theLongestCommonSpansAreTheTerms() {
		assertThat(shared("焦炉烟气低温脱硝催化剂寿命短", "低温脱硝催化剂的制备")).containsExactly("低温脱硝催化剂");
	}

	@Test
	void aSingleCharacterIsNoTerm() {
		assertThat(shared("钢水测温", "钢轨探伤")).isEmpty();
	}

	@Test
	void phrasesThatEveryListingUsesAreNoTerms() {
		assertThat(shared("关键技术研究与应用", "某某关键技术研究")).isEmpty();
	}

	@Test
	void joiningCharactersAtTheEdgesDoNotBelongToATerm() {
		assertThat(shared("废水的除磷", "高盐废水的回用")).containsExactly("废水");
	}

	@Test
	void latinWordsAreComparedWholeAndWithoutCase() {
		assertThat(shared("基于UWB的定位", "uwb定位终端")).contains("uwb", "定位");
		assertThat(shared("PC材料", "PCB检测")).isEmpty();
	}

	@Test
	void termsOfTheTextFollowThoseOfTheTitle() {
		var demand = Demand.of("n", "染料废水脱色", "难降解有机物含量高");
		var offer = Offer.of("a", "废水脱色", "适用于难降解有机物");

		assertThat(SharedTerms.of(demand, offer)).containsExactly("废水脱色", "难降解有机物");
	}

}
