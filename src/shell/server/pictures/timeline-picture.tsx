import type { RumourView } from "../../../core/publication/rumour-view.ts";
import { STATE_SHAPES } from "../parts/state-shapes.tsx";
import { type PlacedRow, type Room, type TimelineLayout, timelineLayout } from "./timeline-layout.ts";
import type { MarkType } from "./timeline-rows.ts";

interface TimelinePictureProps {
  readonly view: RumourView;
  readonly room: Room;
  /** What it shows, in words, for those who do not see it. */
  readonly says: string;
}

/** Reports by outlet over time under the states of the rumour. Labels stand at what they name. */
export function TimelinePicture({ view, room, says }: TimelinePictureProps) {
  const layout = timelineLayout(view, room);
  const { width, height } = layout;
  return (
    <svg
      class={`timeline timeline-${room}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={says}
    >
      <Bands layout={layout} />
      <Axis layout={layout} />
      <Horizon layout={layout} />
      {layout.rows.map((row) => (
        <Row row={row} room={room} right={layout.right} left={layout.left} />
      ))}
      <Undated layout={layout} room={room} />
    </svg>
  );
}

function Bands({ layout: { bands, bandY, axisY } }: { readonly layout: TimelineLayout }) {
  return (
    <g>
      {bands.map(({ state, from, to, line, labelX }) => {
        const y = bandY - 10 - line * 16;
        return (
          <g class={`band chip-${state.replaceAll(" ", "-")}`}>
            <rect class="band-fill" x={from} y={bandY} width={Math.max(to - from, 2)} height="8" />
            <path class="band-rule" d={`M${from} ${y + 4}V${axisY}`} />
            <g class="chip-shape" transform={`translate(${labelX} ${y - 10})`}>
              {STATE_SHAPES[state]}
            </g>
            <text class="band-label" x={labelX + 16} y={y}>
              {state}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function Axis({ layout: { axis, axisY, left, right, bandY } }: { readonly layout: TimelineLayout }) {
  return (
    <g class="axis">
      <path class="axis-line" d={`M${left} ${axisY}H${right}`} />
      {axis.ticks.map(({ x, labelX, words }) => (
        <g>
          <path class="axis-tick" d={`M${x} ${bandY + 14}V${axisY + 4}`} />
          <text x={labelX} y={axisY + 17}>
            {words}
          </text>
        </g>
      ))}
      {axis.breaks.map(({ from, to, words }) => (
        <g class="axis-break">
          <rect x={from + 4} y={bandY - 2} width={to - from - 8} height={axisY - bandY + 4} />
          <path d={`M${from + 8} ${bandY + 12}V${axisY - 10}M${to - 8} ${bandY + 12}V${axisY - 10}`} />
          <text x={(from + to) / 2} y={axisY + 4} text-anchor="middle">
            {words}
          </text>
        </g>
      ))}
    </g>
  );
}

function Horizon({ layout: { horizon, bandY, axisY } }: { readonly layout: TimelineLayout }) {
  if (horizon === null) return null;
  const { x, words, anchor } = horizon;
  return (
    <g class="horizon">
      <path d={`M${x} ${bandY}V${axisY}`} />
      <text x={anchor === "end" ? x - 5 : x + 5} y={bandY + 21} text-anchor={anchor}>
        {words}
      </text>
    </g>
  );
}

interface RowProps {
  readonly row: PlacedRow;
  readonly room: Room;
  readonly left: number;
  readonly right: number;
}

function Row({ row: { y, label, marks, words }, room, left, right }: RowProps) {
  const versions = marks.flatMap((mark, place) => {
    const before = marks[place - 1];
    return mark.revises && before !== undefined ? [`M${before.x} ${y}H${mark.x}`] : [];
  });
  return (
    <g class="row">
      <path class="row-line" d={`M${left} ${y}H${right}`} />
      <text class="row-label" x={label.x} y={label.y + 4} text-anchor={room === "wide" ? "end" : "start"}>
        {label.words}
      </text>
      {marks.map(({ span }) =>
        span === null ? null : <path class="some-time" d={`M${span[0]} ${y}H${span[1]}`} />,
      )}
      {versions.length === 0 ? null : <path class="version" d={versions.join("")} />}
      {marks.map(({ type, x, title }) => (
        <Mark type={type} x={x} y={y} title={title} />
      ))}
      <text class="row-words" x={words.x} y={y + 4} text-anchor={words.anchor}>
        {words.text}
      </text>
    </g>
  );
}

interface MarkProps {
  readonly type: MarkType;
  readonly x: number;
  readonly y: number;
  readonly title: string;
}

export function Mark({ type, x, y, title }: MarkProps) {
  return (
    <g class={`mark mark-${type}`}>
      <title>{title}</title>
      {shapeOf(type, x, y)}
    </g>
  );
}

function shapeOf(type: MarkType, x: number, y: number) {
  switch (type) {
    case "party":
      return <rect x={x - 4.5} y={y - 4.5} width="9" height="9" />;
    case "untrue":
      return <path d={`M${x - 4.5} ${y - 4.5}l9 9m0 -9l-9 9`} />;
    case "reaction":
      return <path d={`M${x} ${y - 5.5}l5.5 5.5l-5.5 5.5l-5.5 -5.5z`} />;
    case "unknown":
      return <circle cx={x} cy={y} r="3" />;
    default:
      return <circle cx={x} cy={y} r={type === "knew" ? 6 : 4.5} />;
  }
}

function Undated({
  layout: { undated, left, right },
  room,
}: {
  readonly layout: TimelineLayout;
  readonly room: Room;
}) {
  if (undated === null) return null;
  return (
    <g class="undated">
      <path class="axis-line" d={`M${room === "wide" ? 0 : left} ${undated.y - 14}H${right}`} />
      <text
        class="undated-title"
        x={room === "wide" ? left - 16 : left}
        y={undated.y + 4}
        text-anchor={room === "wide" ? "end" : "start"}
      >
        No day given
      </text>
      {undated.rows.map(({ outlet, type, words, x, y }) => (
        <g class="row">
          <text
            class="row-label"
            x={room === "wide" ? x - 16 : x}
            y={room === "wide" ? y + 4 : y - 9}
            text-anchor={room === "wide" ? "end" : "start"}
          >
            {outlet}
          </text>
          <Mark type={type} x={x + 6} y={y} title={`${outlet}: ${words}`} />
          <text class="row-words" x={x + 18} y={y + 4}>
            {words}
          </text>
        </g>
      ))}
      {undated.left === 0 ? null : (
        <text class="row-words" x={left} y={(undated.rows.at(-1)?.y ?? 0) + 22}>
          and {undated.left} more
        </text>
      )}
    </g>
  );
}
