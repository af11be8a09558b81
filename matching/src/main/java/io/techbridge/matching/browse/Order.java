package io.techbridge.matching.browse;

import java.util.List;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import io.techbridge.matching.BrowseSort;

/**
 * The orders of a list. Each ends with the id, so that no two entries are equal.
 */
final class Order {

	private Order() {
	}

	static List<SortOptions> of(BrowseSort sort, Shelf shelf) {
		return switch (sort) {
			case RELEVANCE -> List.of(SortOptions.of((by) -> by.score((score) -> score.order(SortOrder.Desc))), byId());
			case DATE -> List.of(highestFirst("confirmedOn"), byId());
			case TRL -> List.of(highestFirst(shelf.trl()), highestFirst("confirmedOn"), byId());
		};
	}

	private static SortOptions highestFirst(String name) {
		return SortOptions
			.of((sort) -> sort.field((field) -> field.field(name).order(SortOrder.Desc).missing("_last")));
	}

	private static SortOptions byId() {
		return SortOptions.of((sort) -> sort.field((field) -> field.field("id").order(SortOrder.Asc)));
	}

}
