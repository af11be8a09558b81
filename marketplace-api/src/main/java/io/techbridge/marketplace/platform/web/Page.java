package io.techbridge.marketplace.platform.web;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list that comes from the database.
 *
 * @param page its number, from 0
 * @param size how many items a full page has
 * @param total how many items the whole list has
 */
public record Page<T>(List<T> items, int page, int size, long total) {

	public <R> Page<R> map(Function<T, R> function) {
		return new Page<>(this.items.stream().<R>map(function).toList(), this.page, this.size, this.total);
	}

}
