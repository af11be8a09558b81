package io.techbridge.marketplace.listings.clarity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.techbridge.marketplace.listings.content.ContentJson;
import io.techbridge.marketplace.listings.content.NeedContent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Needs of which we know how clear they are; see {@code README.md} beside them.
 */
final class LabelledNeeds {

	private LabelledNeeds() {
	}

	static List<LabelledNeed> all() {
		var stream = LabelledNeeds.class.getResourceAsStream("/clarity/needs.jsonl");
		try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			return lines.lines().map(JsonMapper.shared()::readTree).map(LabelledNeeds::need).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static LabelledNeed need(JsonNode row) {
		var content = ((ObjectNode) row.path("content")).put("listing", "NEED").toString();
		return new LabelledNeed((NeedContent) ContentJson.read(content), row.path("label").asInt(),
				row.path("check").asBoolean());
	}

	/**
	 * A need and what somebody who read it says.
	 *
	 * @param label 0 to 100
	 * @param check whether it was put aside while the formula was being weighed
	 */
	record LabelledNeed(NeedContent content, int label, boolean check) {

	}

}
