package io.techbridge.marketplace.calendar;

/**
 * What makes a day other than its place in the week says.
 */
enum DayKind {

	/** 节假日: nobody works, whatever day of the week it is. */
	HOLIDAY,

	/** 调休上班: a Saturday or Sunday on which people work. */
	MAKE_UP

}
