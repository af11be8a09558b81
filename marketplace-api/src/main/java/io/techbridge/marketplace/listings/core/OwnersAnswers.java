package io.techbridge.marketplace.listings.core;

import java.util.List;
import java.util.Map;

import io.techbridge.marketplace.listings.AnswerRecords;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.matching.AnswerRecord;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * How owners answer, as far as anybody keeps account of it.
 */
@Component
public class OwnersAnswers {

	private final ObjectProvider<AnswerRecords> records;

	OwnersAnswers(ObjectProvider<AnswerRecords> records) {
		this.records = records;
	}

	/**
	 * The records of those among the owners that have one.
	 */
	public Map<OrganizationId, AnswerRecord> of(List<OrganizationId> owners) {
		return this.records.stream().findFirst().map((known) -> known.of(owners)).orElse(Map.of());
	}

}
