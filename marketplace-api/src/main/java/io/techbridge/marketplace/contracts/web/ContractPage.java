package io.techbridge.marketplace.contracts.web;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import io.techbridge.marketplace.contracts.core.ContractStatus;

/**
 * A page of a list of contracts.
 *
 * @param page its number, from 0
 * @param total how many are as asked for
 * @param totalFen what they sum to, in fen
 * @param technologyFen what is paid for technology in them, in fen
 * @param counts how many there are in each state, whatever state was asked for
 */
record ContractPage(List<ListedContract> items, int page, int size, long total, long totalFen, long technologyFen,
		List<StatusCount> counts) {

	/**
	 * How many contracts are in a state.
	 */
	@Schema(name = "ContractStatusCount")
	record StatusCount(ContractStatus status, long count) {

	}

}
