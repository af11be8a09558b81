package io.techbridge.marketplace.statistics.contracts;

import java.util.List;

/**
 * A page of the contracts behind a figure.
 *
 * @param page its number, from 0
 * @param total how many there are
 * @param sum what all of them sum to, which is the figure
 */
public record CountedContractPage(FigureBasis basis, List<CountedContract> items, int page, int size, long total,
		Sum sum) {

}
