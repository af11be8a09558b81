package io.techbridge.marketplace.calendar;

import org.springframework.data.repository.ListCrudRepository;

/**
 * The years that have been entered.
 */
interface CalendarYears extends ListCrudRepository<CalendarYear, Integer> {

}
