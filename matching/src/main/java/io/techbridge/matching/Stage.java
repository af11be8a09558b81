package io.techbridge.matching;

/**
 * How far a research achievement has come, in the order of its progress.
 */
public enum Stage {

	/** 正在研发: still being worked on. */
	IN_DEVELOPMENT,

	/** 已有样品: a sample or prototype exists. */
	SAMPLE,

	/** 通过小试: passed a bench-scale test. */
	BENCH_TESTED,

	/** 通过中试: passed a pilot-scale test. */
	PILOT_TESTED,

	/** 可以量产: ready for series production. */
	MASS_PRODUCIBLE;

	/**
	 * Whether the result has been tried at pilot scale or beyond.
	 */
	public boolean isPilotTested() {
		return this.compareTo(PILOT_TESTED) >= 0;
	}

}
