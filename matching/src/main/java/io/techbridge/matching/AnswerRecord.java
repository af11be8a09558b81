package io.techbridge.matching;

/**
 * How an owner has answered those who wrote to it so far.
 *
 * @param share the share that was answered, 0–1
 * @param medianDays the median of the days until an answer
 * @param count how many wrote; few say little
 */
public record AnswerRecord(double share, double medianDays, int count) {

	public AnswerRecord {
		if (share < 0 || share > 1 || medianDays < 0 || count < 0) {
			throw new IllegalArgumentException(
					"Not a record of answers: share %s, median days %s, count %d".formatted(share, medianDays, count));
		}
	}

}
