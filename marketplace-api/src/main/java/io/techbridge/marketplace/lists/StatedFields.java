package io.techbridge.marketplace.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

import io.techbridge.marketplace.listings.content.ListingContent;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a row states, as changes of a content under way.
 *
 * @param <B> the content under way
 */
final class StatedFields<B> {

	private final Values values;

	private final Findings findings;

	private final List<Consumer<B>> changes = new ArrayList<>();

	StatedFields(Values values, Findings findings) {
		this.values = values;
		this.findings = findings;
	}

	/**
	 * A field that a cell may also take away.
	 */
	<T> void set(Column column, Supplier<? extends @Nullable T> value, BiConsumer<B, @Nullable T> setter) {
		if (!this.values.states(column)) {
			return;
		}
		var read = value.get();
		if (read != null || !this.findings.hasLeftOut(column)) {
			change((content) -> setter.accept(content, read));
		}
	}

	/**
	 * A field whose value may also stand in the column of another one.
	 */
	<T> void find(Column column, Supplier<? extends @Nullable T> value, BiConsumer<B, @Nullable T> setter) {
		if (this.values.states(column) && this.values.text(column).isEmpty()) {
			change((content) -> setter.accept(content, null));
			return;
		}
		var read = value.get();
		if (read != null) {
			change((content) -> setter.accept(content, read));
		}
	}

	/**
	 * A field with several values. Where some of them cannot be read, the others count.
	 */
	<T> void setAll(Column column, Supplier<List<T>> items, BiConsumer<B, List<T>> setter) {
		if (!this.values.states(column)) {
			return;
		}
		var read = items.get();
		if (!read.isEmpty() || !this.findings.hasLeftOut(column)) {
			change((content) -> setter.accept(content, read));
		}
	}

	/**
	 * A field that always has a value: a cell without one leaves it as it is. One that
	 * cannot be read spoils the row, since nobody may see more than its owner meant.
	 */
	<T> void require(Column column, Supplier<? extends @Nullable T> value, BiConsumer<B, T> setter) {
		var read = value.get();
		if (read != null) {
			change((content) -> setter.accept(content, read));
		}
		this.findings.rejectLeftOut(column);
	}

	/**
	 * A long text.
	 */
	void text(Column column, BiConsumer<B, @Nullable String> setter) {
		set(column, () -> new ListingValues(this.values).cutText(column, ListingContent.LONGEST_TEXT), setter);
	}

	void change(Consumer<B> change) {
		this.changes.add(change);
	}

	/**
	 * Makes all changes.
	 */
	void applyTo(B content) {
		this.changes.forEach((change) -> change.accept(content));
	}

}
