import { parseDate, setLocalTimeZone } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Popover,
} from 'react-aria-components';
import { date, ZONE } from '../i18n/format';
import { useWords } from '../i18n/language';
import { FieldLabel, FieldNotes, type FieldShape, useField } from './fields';
import './react-aria-words';
import { words } from './words';

// the calendar's today is Việt Nam's
setLocalTimeZone(ZONE);

type Shape = FieldShape<string | undefined> & { min?: string; max?: string };

/** A day, typed as dd/mm/yyyy or picked; stored as 'YYYY-MM-DD'. */
export function DateField({ min, max, ...shape }: Shape) {
  const w = useWords(words);
  const { label, hint, optional, isRequired } = shape;
  const { value, error, pointer, change } = useField(shape, (day) => day && date(day));
  return (
    <DatePicker
      className="field date"
      value={value ? parseDate(value) : null}
      onChange={(next) => change(next?.toString())}
      minValue={min ? parseDate(min) : undefined}
      maxValue={max ? parseDate(max) : undefined}
      isInvalid={!!error}
      isRequired={isRequired}
      validationBehavior="aria"
      shouldForceLeadingZeros
    >
      <FieldLabel label={label} optional={optional} />
      <Group className="date-group" data-pointer={pointer}>
        <DateInput>
          {(segment) => (
            <DateSegment segment={segment}>
              {({ text, isPlaceholder, type }) =>
                (isPlaceholder && w.dayParts[type as keyof typeof w.dayParts]) || text
              }
            </DateSegment>
          )}
        </DateInput>
        <Button className="button quiet icon">
          <CalendarDays size={18} aria-hidden="true" />
        </Button>
      </Group>
      <FieldNotes hint={hint} error={error} />
      <Popover className="popover">
        <Dialog className="calendar">
          <Calendar>
            <header>
              <Button slot="previous" className="button quiet icon">
                <ChevronLeft size={18} aria-hidden="true" />
              </Button>
              <Heading />
              <Button slot="next" className="button quiet icon">
                <ChevronRight size={18} aria-hidden="true" />
              </Button>
            </header>
            <CalendarGrid>{(date) => <CalendarCell date={date} />}</CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
