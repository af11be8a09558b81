package io.techbridge.marketplace.calendar;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The exceptions of a year, as they were announced for it.
 *
 * @param remark where they come from
 */
@Table("calendar_year")
record CalendarYear(@Id Integer ofYear, @Version @Nullable Long version, @Nullable String remark,
		@MappedCollection(idColumn = "of_year") Set<CalendarDay> days) {

	/**
	 * A year of which nothing has been entered.
	 */
	static CalendarYear unknown(int year) {
		return new CalendarYear(year, null, null, Set.of());
	}

	/**
	 * What a change says it was made to; a year nobody has entered has a number too, so
	 * that two who enter it at once are told.
	 */
	long tag() {
		return (this.version != null) ? this.version + 1 : 0;
	}

}
