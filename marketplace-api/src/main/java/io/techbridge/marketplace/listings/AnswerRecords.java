package io.techbridge.marketplace.listings;

import java.util.List;
import java.util.Map;

import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.matching.AnswerRecord;

/**
 * Knows how organizations answer those who are interested in their listings; the side of
 * those who keep interests.
 */
public interface AnswerRecords {

	/**
	 * The records of those among the organizations that have one.
	 */
	Map<OrganizationId, AnswerRecord> of(List<OrganizationId> organizations);

}
