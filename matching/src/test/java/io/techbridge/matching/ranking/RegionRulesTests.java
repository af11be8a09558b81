package io.techbridge.matching.ranking;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.techbridge.matching.Listings.aDemand;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RegionRulesTests {

	private static RegionRules read(String json) throws IOException {
		return RegionRules.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void aRestrictionKeepsOffersOfARegionFromDemandsOfAnother() throws IOException {
		var rules = read("""
				{"rules": [{"kind": "RESTRICT", "name": "暂不承接", "from": ["130600"], "to": ["120000"]}]}""");

		assertThat(rules.restricting(aDemand().region("120116").build())).extracting(RegionRule::name)
			.containsExactly("暂不承接");
		assertThat(rules.restricting(aDemand().region("110108").build())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "nonsense | Not a file of region rules",
			"{} | \"rules\" is missing",
			"{\"rules\": [{\"kind\": \"BOOST\"}]} | Region rule 1: \"kind\" and \"name\" are needed",
			"{\"rules\": [{\"kind\": \"BOOST\", \"name\": \"x\", \"points\": 9}]} | Region rule 1: points",
			"{\"rules\": [{\"kind\": \"RESTRICT\", \"name\": \"x\"}]} | Region rule 1: from",
			"{\"rules\": [{\"kind\": \"PRIORITY_FIELD\", \"name\": \"x\"}]} | Region rule 1: fields",
			"{\"rules\": [{\"kind\": \"BOOST\", \"name\": \"x\", \"from\": [\"beijing\"]}]} | Region rule 1: from: Not a region",
			"{\"rules\": [{\"kind\": \"BOOST\", \"name\": \"x\", \"pionts\": 3}]} | Not a file of region rules" })
	void aRuleThatCannotBeUnderstoodIsNamed(String json, String message) {
		assertThatIllegalArgumentException().isThrownBy(() -> read(json)).withMessageContaining(message);
	}

}
