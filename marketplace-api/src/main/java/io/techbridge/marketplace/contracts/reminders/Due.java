package io.techbridge.marketplace.contracts.reminders;

import java.time.LocalDate;

/**
 * Something that is due in a contract.
 *
 * @param sequence which instalment, 0 for anything else
 * @param fen what has to be paid, 0 for anything else
 */
record Due(DueKind kind, int sequence, LocalDate on, long fen) {

}
